package org.featuredpark.recognition.process;

import static org.featuredpark.recognition.process.RecognitionProcess.OUTCOME;
import static org.featuredpark.recognition.process.RecognitionProcess.application;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.featuredpark.recognition.ConcludeRecognitionNotice;
import org.featuredpark.recognition.process.RecognitionProcess.Outcome;
import org.springframework.stereotype.Component;

@Component(RecognitionProcess.RECORD_RECOGNITION_NOTICE)
class RecordRecognitionNoticeDelegate implements JavaDelegate {

  private final ConcludeRecognitionNotice conclude;

  RecordRecognitionNoticeDelegate(ConcludeRecognitionNotice conclude) {
    this.conclude = conclude;
  }

  @Override
  public void execute(DelegateExecution execution) {
    OUTCOME.set(execution,
        conclude.conclude(application(execution)) ? Outcome.RECOGNISED : Outcome.DECLINED);
  }
}

package org.featuredpark.recognition.process;

import static org.featuredpark.recognition.process.RecognitionProcess.NOTICE_NUMBER;
import static org.featuredpark.recognition.process.RecognitionProcess.application;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.featuredpark.recognition.DraftRecognitionNotice;
import org.springframework.stereotype.Component;

@Component(RecognitionProcess.DRAFT_RECOGNITION_NOTICE)
class DraftRecognitionNoticeDelegate implements JavaDelegate {

  private final DraftRecognitionNotice draft;

  DraftRecognitionNoticeDelegate(DraftRecognitionNotice draft) {
    this.draft = draft;
  }

  @Override
  public void execute(DelegateExecution execution) {
    NOTICE_NUMBER.set(execution, draft.draft(application(execution)));
  }
}

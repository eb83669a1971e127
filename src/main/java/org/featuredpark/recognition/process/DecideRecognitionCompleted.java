package org.featuredpark.recognition.process;

import static org.featuredpark.recognition.process.RecognitionProcess.OUTCOME;
import static org.featuredpark.recognition.process.RecognitionProcess.application;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.featuredpark.recognition.DecideRecognition;
import org.featuredpark.recognition.RecognitionDecision;
import org.featuredpark.recognition.process.RecognitionProcess.Outcome;
import org.featuredpark.workflow.SubmittedForm;
import org.springframework.stereotype.Component;

@Component("decideRecognitionCompleted")
class DecideRecognitionCompleted implements TaskListener {

  private final DecideRecognition decide;

  DecideRecognitionCompleted(DecideRecognition decide) {
    this.decide = decide;
  }

  @Override
  public void notify(DelegateTask task) {
    var form = SubmittedForm.of(task);
    var decision = form.choice("verdict", RecognitionDecision.class, "决定");
    decide.decide(application(task.getExecution()), decision, form.text("reason"));
    OUTCOME.set(task.getExecution(),
        decision == RecognitionDecision.RECOGNISE ? Outcome.RECOGNISED : Outcome.DECLINED);
  }
}

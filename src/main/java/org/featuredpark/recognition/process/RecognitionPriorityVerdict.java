package org.featuredpark.recognition.process;

import static org.featuredpark.recognition.process.RecognitionProcess.application;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.featuredpark.recognition.PrioritiseRecognition;
import org.featuredpark.recognition.RecognitionCase;
import org.featuredpark.shared.Clause;
import org.featuredpark.workflow.DecisionStep;
import org.springframework.stereotype.Component;

@Component("recognitionPriorityVerdict")
class RecognitionPriorityVerdict implements ExecutionListener {

  private final PrioritiseRecognition priorities;

  RecognitionPriorityVerdict(PrioritiseRecognition priorities) {
    this.priorities = priorities;
  }

  @Override
  public void notify(DelegateExecution execution) {
    var row = DecisionStep.row(execution);
    priorities.keep(application(execution), new RecognitionCase.Priority(((Number) row.get("priority")).intValue(),
        new Clause((String) row.get("clause")), (String) row.get("reason")));
  }
}

package org.featuredpark.recognition.process;

import static org.featuredpark.recognition.process.RecognitionProcess.application;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.featuredpark.recognition.PrioritiseRecognition;
import org.featuredpark.workflow.DecisionStep;
import org.springframework.stereotype.Component;

@Component("recognitionPriorityFacts")
class RecognitionPriorityFacts implements ExecutionListener {

  private final PrioritiseRecognition priorities;

  RecognitionPriorityFacts(PrioritiseRecognition priorities) {
    this.priorities = priorities;
  }

  @Override
  public void notify(DelegateExecution execution) {
    var facts = priorities.facts(application(execution));
    DecisionStep.give(execution,
        Map.of("grade", facts.grade().name(), "targetsAchieved", facts.targetsAchieved()));
  }
}

package org.featuredpark.application.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.featuredpark.application.ConcludeIntake;
import org.featuredpark.application.process.ApplicationIntakeProcess.Outcome;
import org.springframework.stereotype.Component;

@Component("informLateApplicant")
class InformLateApplicantDelegate implements JavaDelegate {

  private final ConcludeIntake intake;

  InformLateApplicantDelegate(ConcludeIntake intake) {
    this.intake = intake;
  }

  @Override
  public void execute(DelegateExecution execution) {
    intake.late(ApplicationIntakeProcess.application(execution));
    ApplicationIntakeProcess.OUTCOME.set(execution, Outcome.LATE);
  }
}

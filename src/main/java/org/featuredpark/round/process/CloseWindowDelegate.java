package org.featuredpark.round.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.featuredpark.round.CloseWindow;
import org.springframework.stereotype.Component;

@Component("closeWindow")
class CloseWindowDelegate implements JavaDelegate {

  private final CloseWindow window;

  CloseWindowDelegate(CloseWindow window) {
    this.window = window;
  }

  @Override
  public void execute(DelegateExecution execution) {
    window.close(ProgrammeRoundProcess.roundOf(execution));
  }
}

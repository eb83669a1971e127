package org.featuredpark.lifecycle.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.featuredpark.recognition.Register;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.NotFound;
import org.springframework.stereotype.Component;

/** The moment at which a park's title runs out, for the timer in the model, which reaches public classes only. */
@Component("titleTimers")
public class TitleTimers {

  private final Register register;

  TitleTimers(Register register) {
    this.register = register;
  }

  public Date expiresOn(DelegateExecution execution) {
    var application = new ApplicationNumber(execution.getProcessBusinessKey());
    return Date.from(register.find(application).orElseThrow(() -> NotFound.of("认定", application)).expiresAt());
  }
}

package org.featuredpark.monitoring.process;

import org.featuredpark.application.Applications;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.workflow.CaseParties;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** Lets construction be tested on its own: the operator is who applied. */
@Component
@Fallback
class OperatorOfApplication implements CaseParties {

  private final Applications applications;

  OperatorOfApplication(Applications applications) {
    this.applications = applications;
  }

  @Override
  public CreditCode operatorOf(ApplicationNumber application) {
    return applications.get(application).operator();
  }
}

package org.featuredpark.application;

import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.workflow.CaseParties;
import org.springframework.stereotype.Component;

@Component
class OperatorOfCase implements CaseParties {

  private final Applications applications;

  OperatorOfCase(Applications applications) {
    this.applications = applications;
  }

  @Override
  public CreditCode operatorOf(ApplicationNumber application) {
    return applications.get(application).operator();
  }
}

package org.featuredpark.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.featuredpark.identity.Groups;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.District;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The groups that a task is offered to, read from the case's number, for models, which reach public classes only. */
@Component("candidates")
public class Candidates {

  private final ObjectProvider<CaseParties> parties;

  Candidates(ObjectProvider<CaseParties> parties) {
    this.parties = parties;
  }

  public String city() {
    return Groups.CITY_OFFICER;
  }

  public String cityHead() {
    return Groups.CITY_HEAD;
  }

  public String officers(DelegateExecution execution) {
    return Groups.officersOf(districtOf(execution));
  }

  public String heads(DelegateExecution execution) {
    return Groups.headsOf(districtOf(execution));
  }

  public String operator(DelegateExecution execution) {
    return Groups.operator(parties.getObject().operatorOf(new ApplicationNumber(execution.getProcessBusinessKey())));
  }

  /** A shortlist's key ends in the district after a slash; every other case is an application. */
  private static District districtOf(DelegateExecution execution) {
    var key = execution.getProcessBusinessKey();
    var slash = key.lastIndexOf('/');
    return slash < 0 ? new ApplicationNumber(key).district() : District.of(key.substring(slash + 1));
  }
}

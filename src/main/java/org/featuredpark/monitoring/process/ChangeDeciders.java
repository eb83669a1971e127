package org.featuredpark.monitoring.process;

import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.CHANGE;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.featuredpark.identity.Groups;
import org.featuredpark.monitoring.ChangeRequests;
import org.springframework.stereotype.Component;

/** Who decides on a change: the district for a registration, the city for the content of the construction. */
@Component("changeDeciders")
public class ChangeDeciders {

  private final ChangeRequests changes;

  ChangeDeciders(ChangeRequests changes) {
    this.changes = changes;
  }

  public String of(DelegateExecution execution) {
    var request = changes.get(CHANGE.of(execution));
    return request.change().kind().isOfRegistration()
        ? Groups.officersOf(request.application().district()) : Groups.CITY_OFFICER;
  }
}

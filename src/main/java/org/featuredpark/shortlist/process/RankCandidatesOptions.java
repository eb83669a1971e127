package org.featuredpark.shortlist.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.featuredpark.application.Application;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.round.Rounds;
import org.featuredpark.shortlist.DistrictCandidates;
import org.springframework.stereotype.Component;

/** What the ranking form's lists offer. Parks still being verified are marked, and refused if chosen too soon. */
@Component("rankCandidatesOptions")
public class RankCandidatesOptions {

  private final DistrictCandidates candidates;
  private final Rounds rounds;

  RankCandidatesOptions(DistrictCandidates candidates, Rounds rounds) {
    this.candidates = candidates;
    this.rounds = rounds;
  }

  public JsonValue of(DelegateExecution execution) {
    List<Map<String, String>> options = candidates.inQuestion(DistrictShortlistProcess.caseOf(execution)).stream()
        .map(application -> Map.of("value", application.number().value(), "label", label(application))).toList();
    return SpinValues.jsonValue(Spin.JSON(options).toString()).create();
  }

  public int quota(DelegateExecution execution) {
    return rounds.get(DistrictShortlistProcess.caseOf(execution).round()).districtQuota();
  }

  private static String label(Application application) {
    var label = application.parkName() + "（" + application.number() + "）";
    return application.status() == ApplicationStatus.ACCEPTED ? label
        : label + " " + application.status().zhName();
  }
}

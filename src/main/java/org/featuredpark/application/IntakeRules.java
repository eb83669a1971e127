package org.featuredpark.application;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.featuredpark.round.Round;
import org.featuredpark.shared.District;
import org.featuredpark.shared.Refused;
import org.featuredpark.workflow.Decisions;
import org.springframework.stereotype.Component;

/** Asks the decisions that a submission depends on, under the policy version of its round. R38–R41. */
@Component
class IntakeRules {

  private static final String OUTCOME = "outcome";

  private final Decisions decisions;

  IntakeRules(Decisions decisions) {
    this.decisions = decisions;
  }

  /**
   * Whether a submission is in time, and the sentence that says so.
   *
   * @param lastBegunAt when the last of it was saved or began to be sent
   */
  Timeliness timeliness(Round round, Instant receivedAt, Instant lastBegunAt) {
    var answer = first("submissionTimeliness", round, timelinessFacts(round, receivedAt, lastBegunAt, false));
    return new Timeliness("IN_TIME".equals(answer.get(OUTCOME)), (String) answer.get("reason"));
  }

  static Map<String, Object> timelinessFacts(Round round, Instant receivedAt, Instant lastBegunAt,
      boolean withdrawn) {
    var window = round.window();
    return Map.of("receivedAtMillis", receivedAt.toEpochMilli(), "lastBegunAtMillis", lastBegunAt.toEpochMilli(),
        "deadlineMillis", window.deadline().toEpochMilli(), "graceEndMillis", window.graceEnd().toEpochMilli(),
        "withdrawn", withdrawn);
  }

  void requireComplete(Round round, Dossier dossier) {
    var missing = MissingMaterials.of(dossier.materials(), dossier.content().project() != null, Set.of());
    var answer = first("materialCompleteness", round, missing.facts(true, 0));
    if (!"COMPLETE".equals(answer.get(OUTCOME))) {
      throw Refused.because((String) answer.get("clause"), "documents", missing.text());
    }
  }

  /** The district that takes care of a park; one that reaches into several belongs where most of its land lies. */
  District district(Round round, ParkProfile park) {
    var facts = new HashMap<String, Object>();
    facts.put("boundaryDistrictCode", park.district().code());
    facts.put("mailedDistrictCode", null);
    facts.put("districtAreaM2", park.districtAreaM2().doubleValue());
    facts.put("largestOtherAreaM2", park.largestOtherAreaM2().doubleValue());
    var answer = first("districtRouting", round, facts);
    if (!"ROUTED".equals(answer.get(OUTCOME))) {
      throw Refused.because((String) answer.get("clause"), "park.district", (String) answer.get("reason"));
    }
    return District.of((String) answer.get("target"));
  }

  private Map<String, Object> first(String decision, Round round, Map<String, Object> facts) {
    return decisions.evaluate(decision, round.policyVersion(), facts).stream().findFirst()
        .orElseThrow(() -> new IllegalStateException("Decision " + decision + " has no answer for " + facts));
  }

  /** The answer of the decision submissionTimeliness. */
  record Timeliness(boolean inTime, String reason) {
  }
}

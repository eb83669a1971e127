package org.featuredpark.wholeround;

import static org.featuredpark.review.process.ExpertReviewProcess.APPROVE_PLAN;
import static org.featuredpark.review.process.ExpertReviewProcess.COUNTERSIGN_PLAN;
import static org.featuredpark.review.process.ExpertReviewProcess.DRAFT_PLAN;

import java.util.Map;
import org.camunda.spin.plugin.variable.SpinValues;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.testing.People;
import org.springframework.stereotype.Component;

/** Three-year plans, drafted by the operator, approved by the city, countersigned by the operator. R50. */
@Component
class Plans {

  private static final String TARGETS = """
      [{"kind": "NEW_SRDI", "baseline": 0, "year1": 2, "year2": 4, "year3": 6, "weight": 60, "evidence": "名单"},
       {"kind": "TOTAL_REVENUE", "baseline": 50, "year1": 55.5, "year2": 60, "year3": 70, "weight": 40,
        "evidence": "审计报告"}]""";
  private static final String TASKS = """
      [{"name": "建成人才服务平台", "due": "2025-06-30", "owner": "运营部"}]""";

  private final Desks desks;

  Plans(Desks desks) {
    this.desks = desks;
  }

  void agree(Park park, ApplicationNumber number) {
    People.asApplicant(park.operator());
    desks.complete(number, DRAFT_PLAN, Map.of("targets", SpinValues.jsonValue(TARGETS).create(),
        "tasks", SpinValues.jsonValue(TASKS).create()));
    People.asCity();
    desks.complete(number, APPROVE_PLAN, Map.of("decision", "APPROVE"));
    People.asApplicant(park.operator());
    desks.complete(number, COUNTERSIGN_PLAN, Map.of("decision", "SIGN"));
  }
}

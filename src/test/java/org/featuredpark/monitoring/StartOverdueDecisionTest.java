package org.featuredpark.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.featuredpark.workflow.DecisionFixture.beijingDay;
import static org.featuredpark.workflow.DecisionFixture.with;

import java.util.HashMap;
import java.util.Map;
import org.featuredpark.testing.Proves;
import org.featuredpark.workflow.DecisionFixture;
import org.featuredpark.workflow.JvmZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartOverdueDecisionTest {

  @RegisterExtension
  static final DecisionFixture DECISION = DecisionFixture.of("monitoring/start-overdue.dmn");

  @ParameterizedTest
  @CsvSource({
      "2024-09-30, , UPCOMING", "2024-10-01, , UPCOMING", "2024-10-02, , OVERDUE",
      "2024-10-05, 2024-09-30, STARTED_IN_TIME", "2024-10-05, 2024-10-01, STARTED_IN_TIME",
      "2024-10-05, 2024-10-02, STARTED_LATE"})
  @Proves("R08")
  void the_planned_day_is_in_time_wherever_the_server_is(String today, String start, String outcome) {
    for (var zone : new String[] {"UTC", "Asia/Shanghai", "America/Los_Angeles"}) {
      assertThat(JvmZone.during(zone, () -> DECISION.row(project(today, start)))).as(zone)
          .containsEntry("outcome", outcome).containsEntry("clause", "R08");
    }
  }

  @Test
  @Proves("R04")
  void a_park_without_a_project_is_not_watched() {
    assertThat(DECISION.row(Map.of("hasProject", false))).containsEntry("outcome", "NOT_APPLICABLE")
        .containsEntry("clause", "R04");
  }

  @Test
  void the_reason_names_both_days_and_an_extension() {
    assertThat(DECISION.row(with(project("2024-10-02", null), "extended", true))).containsEntry("reason",
        "今天 2024-10-02 仍未开工，要求不晚于批准延期后的计划开工日 2024-10-01 开工，已逾期。");
  }

  @Test
  void a_start_without_its_day_matches_nothing() {
    assertThat(DECISION.row(with(project("2024-10-05", null), "started", true))).isEmpty();
  }

  @Test
  void no_rule_slips_in_untested() {
    assertThat(DECISION.ruleCount()).isEqualTo(5);
  }

  private static Map<String, Object> project(String today, String start) {
    var inputs = new HashMap<String, Object>(Map.of("hasProject", true, "plannedStart", beijingDay("2024-10-01"),
        "today", beijingDay(today), "started", start != null, "extended", false));
    inputs.put("actualStart", start == null ? null : beijingDay(start));
    return inputs;
  }
}

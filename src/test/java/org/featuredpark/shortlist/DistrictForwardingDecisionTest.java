package org.featuredpark.shortlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.featuredpark.workflow.DecisionFixture.beijingMillis;
import static org.featuredpark.workflow.DecisionFixture.with;

import java.util.HashMap;
import java.util.Map;
import org.featuredpark.testing.Proves;
import org.featuredpark.workflow.DecisionFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistrictForwardingDecisionTest {

  @RegisterExtension
  static final DecisionFixture DECISION = DecisionFixture.of("shortlist/district-forwarding.dmn");

  @ParameterizedTest
  @CsvSource({"2024-07-31T23:59:59.999, FORWARD", "2024-08-01T00:00:00, LATE"})
  @Proves("R45")
  void the_last_day_counts_to_its_end(String received, String outcome) {
    assertThat(DECISION.row(with(complete(), "receivedAtMillis", beijingMillis(received))))
        .containsEntry("outcome", outcome).containsEntry("clause", "R45");
  }

  @ParameterizedTest
  @CsvSource({"sealed, R44", "letterNumbered, R45", "subjectMatches, R47"})
  @Proves({"R44", "R45", "R47"})
  void what_is_missing_is_returned(String input, String clause) {
    assertThat(DECISION.row(with(complete(), input, false)))
        .containsEntry("outcome", "RETURN").containsEntry("clause", clause);
    assertThat(DECISION.row(with(complete(), input, null))).containsEntry("outcome", "RETURN");
  }

  @ParameterizedTest
  @CsvSource({"1", "3"})
  @Proves("R46")
  void the_package_holds_every_listed_park_and_none_more(int packaged) {
    assertThat(DECISION.row(with(complete(), "packagedCount", packaged))).containsEntry("outcome", "RETURN")
        .containsEntry("reason", "材料包内园区 " + packaged + " 个，要求与汇总表所列 2 个一致。");
  }

  @Test
  @Proves("R43")
  void a_nil_report_is_not_a_letter() {
    assertThat(DECISION.row(with(complete(), "listedCount", 0))).containsEntry("outcome", "RETURN")
        .containsEntry("clause", "R43");
  }

  @Test
  void a_letter_without_a_time_matches_nothing() {
    assertThat(DECISION.row(with(complete(), "receivedAtMillis", null))).isEmpty();
  }

  @Test
  void no_rule_slips_in_untested() {
    assertThat(DECISION.ruleCount()).isEqualTo(7);
  }

  private static Map<String, Object> complete() {
    return new HashMap<>(Map.of("receivedAtMillis", beijingMillis("2024-07-30T12:00:00"),
        "deadlineMillis", beijingMillis("2024-08-01T00:00:00"), "sealed", true, "letterNumbered", true,
        "listedCount", 2, "packagedCount", 2, "subjectMatches", true));
  }
}

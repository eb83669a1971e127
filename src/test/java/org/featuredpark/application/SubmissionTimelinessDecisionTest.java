package org.featuredpark.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.featuredpark.workflow.DecisionFixture.beijingMillis;
import static org.featuredpark.workflow.DecisionFixture.with;

import java.util.Map;
import org.featuredpark.testing.Proves;
import org.featuredpark.workflow.DecisionFixture;
import org.featuredpark.workflow.JvmZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmissionTimelinessDecisionTest {

  @RegisterExtension
  static final DecisionFixture DECISION = DecisionFixture.of("application/submission-timeliness.dmn");

  private static final long DEADLINE = beijingMillis("2024-07-21T00:00:00");
  private static final long GRACE_END = beijingMillis("2024-07-21T00:10:00");

  @ParameterizedTest
  @CsvSource({
      "2024-07-20T23:59:59.999, IN_TIME", "2024-07-21T00:00:00, LATE", "2024-07-21T00:00:00.001, LATE"})
  @Proves("R38")
  void the_deadline_itself_is_late(String received, String outcome) {
    assertThat(DECISION.row(received(received, false)))
        .containsEntry("outcome", outcome).containsEntry("clause", "R38");
  }

  @ParameterizedTest
  @CsvSource({
      "2024-07-20T23:59:59.999, 2024-07-20T23:59:59.999, IN_TIME, 早于截止时刻",
      "2024-07-21T00:00:00, 2024-07-20T23:59:59.999, IN_TIME, 在上传宽限截止时刻 2024-07-21 00:10:00 之前",
      "2024-07-21T00:09:59.999, 2024-07-20T23:59:59.999, IN_TIME, 在上传宽限截止时刻 2024-07-21 00:10:00 之前",
      "2024-07-21T00:10:00, 2024-07-20T23:59:59.999, LATE, （截止前已开始上传的，早于 2024-07-21 00:10:00）",
      "2024-07-21T00:00:00, 2024-07-21T00:00:00, LATE, 不适用上传宽限",
      "2024-07-21T00:09:59.999, 2024-07-21T00:00:00, LATE, 不适用上传宽限",
      "2024-07-21T00:10:00, 2024-07-21T00:00:00, LATE, （截止前已开始上传的，早于 2024-07-21 00:10:00）"})
  @Proves("R38")
  void within_the_grace_only_what_began_before_the_deadline_is_in_time(String received, String begun, String outcome,
      String reason) {
    var row = DECISION.row(with(with(received(received, false), "lastBegunAtMillis", beijingMillis(begun)),
        "graceEndMillis", GRACE_END));

    assertThat(row).containsEntry("outcome", outcome).containsEntry("clause", "R38");
    assertThat((String) row.get("reason")).contains(reason);
  }

  @Test
  void within_the_grace_what_began_nobody_knows_when_is_late() {
    assertThat(DECISION.row(with(with(received("2024-07-21T00:05:00", false), "lastBegunAtMillis", null),
        "graceEndMillis", GRACE_END))).containsEntry("outcome", "LATE");
  }

  @ParameterizedTest
  @CsvSource({"UTC", "Asia/Shanghai", "America/Los_Angeles"})
  void the_reason_names_beijing_time_wherever_the_server_is(String zone) {
    var row = JvmZone.during(zone, () -> DECISION.row(received("2024-07-21T00:00:01", false)));

    assertThat(row.get("reason"))
        .isEqualTo("材料于 2024-07-21 00:00:01 收到，要求早于 2024-07-21 00:00:00，已逾期。");
  }

  @ParameterizedTest
  @CsvSource({"2024-07-20T12:00:00", "2024-07-21T00:05:00", "2024-07-22T12:00:00"})
  @Proves("Q1")
  void a_withdrawn_application_is_neither_in_time_nor_late(String received) {
    assertThat(DECISION.row(with(received(received, true), "graceEndMillis", GRACE_END)))
        .containsEntry("outcome", "WITHDRAWN").containsEntry("clause", "Q1");
  }

  @Test
  void an_application_that_says_nothing_of_withdrawal_is_judged_by_its_time() {
    assertThat(DECISION.row(with(received("2024-07-20T12:00:00", false), "withdrawn", null)))
        .containsEntry("outcome", "IN_TIME");
  }

  @Test
  void nothing_received_matches_nothing() {
    assertThat(DECISION.row(Map.of("lastBegunAtMillis", DEADLINE - 1, "deadlineMillis", DEADLINE,
        "graceEndMillis", GRACE_END, "withdrawn", false))).isEmpty();
  }

  @Test
  void no_rule_slips_in_untested() {
    assertThat(DECISION.ruleCount()).isEqualTo(5);
  }

  /** Where the round grants no grace. */
  private static Map<String, Object> received(String at, boolean withdrawn) {
    return Map.of("receivedAtMillis", beijingMillis(at), "lastBegunAtMillis", DEADLINE - 1, "deadlineMillis", DEADLINE,
        "graceEndMillis", DEADLINE, "withdrawn", withdrawn);
  }
}

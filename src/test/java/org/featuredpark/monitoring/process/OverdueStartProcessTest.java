package org.featuredpark.monitoring.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.DECIDE_REVOCATION;
import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.KEY;
import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.STATE_OVERDUE_REASONS;
import static org.featuredpark.monitoring.process.SelectedParks.OPERATOR;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.featuredpark.monitoring.ConstructionStatus;
import org.featuredpark.monitoring.Constructions;
import org.featuredpark.monitoring.OverdueStarts;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.Journey;
import org.featuredpark.testing.People;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseworkTest
class OverdueStartProcessTest {

  private static final LocalDate ANNOUNCED = LocalDate.of(2024, 9, 10);
  private static final LocalDate PLANNED = LocalDate.of(2024, 10, 31);

  @Autowired
  private SelectedParks parks;
  @Autowired
  private Driver driver;
  @Autowired
  private Journey journey;
  @Autowired
  private Constructions constructions;
  @Autowired
  private OverdueStarts overdues;
  @Autowired
  private RuntimeService runtime;

  @Test
  @Proves("R08")
  void a_park_that_says_nothing_for_five_working_days_is_revoked() {
    var park = overdue();
    assertThat(constructions.get(park).start().overdue()).isTrue();

    assertThat(driver.timer(park.value(), "statementTimeOver").getDuedate())
        .isEqualTo(BeijingTime.toDate(LocalDate.of(2024, 11, 9)));
    driver.fireTimer(park.value(), "statementTimeOver");
    assertThat(overdues.find(park).orElseThrow().verdict()).isEqualTo("OVERDUE");

    assertThatThrownBy(() -> decide(park, "ACCEPT_PROOF"))
        .hasRootCauseInstanceOf(Refused.class).hasStackTraceContaining("没有在计划开工日及之前开工的证明");
    decide(park, "REVOKE");

    journey.of(KEY, park.value()).isEnded()
        .hasPassed("openOverdue", "judgeStart", "decideRevocation", "revokeConstruction", "revoked")
        .hasNotPassed("verifyStartEvidence", "yearEnded", "completed");
    assertThat(constructions.get(park).status()).isEqualTo(ConstructionStatus.REVOKED);
    assertThat(driver.openTasks(park.value())).isEmpty();
  }

  @Test
  @Proves("R08")
  void proof_of_a_start_on_the_planned_day_that_comes_later_keeps_the_park() {
    var park = overdue();
    state(park, PLANNED);
    assertThat(overdues.find(park).orElseThrow().verdict()).isEqualTo("STARTED_IN_TIME");
    assertThat(driver.task(park.value(), DECIDE_REVOCATION)).isNotNull();

    decide(park, "ACCEPT_PROOF");

    journey.of(KEY, park.value()).waitsAt("yearEnded").hasNotPassed("revoked");
    assertThat(constructions.get(park).start().startedInTime()).isTrue();
  }

  @Test
  @Proves("R08")
  void proof_of_a_start_one_day_after_the_planned_day_does_not() {
    var park = overdue();
    state(park, PLANNED.plusDays(1));

    assertThat(overdues.find(park).orElseThrow().verdict()).isEqualTo("STARTED_LATE");
    assertThatThrownBy(() -> decide(park, "ACCEPT_PROOF")).hasRootCauseInstanceOf(Refused.class);
  }

  @Test
  void a_half_filled_proof_is_refused_and_nothing_is_lost() {
    var park = overdue();
    People.asApplicant(OPERATOR);

    assertThatThrownBy(() -> driver.complete(park.value(), STATE_OVERDUE_REASONS,
        Map.of("reasons", "施工许可晚了", "startedOn", PLANNED.toString())))
        .hasRootCauseInstanceOf(Refused.class).hasStackTraceContaining("合同编号");

    assertThat(driver.openTasks(park.value())).contains(STATE_OVERDUE_REASONS);
  }

  @Test
  void a_start_planned_before_the_announcement_is_to_be_shown_within_ten_working_days() {
    var park = parks.pilot(ANNOUNCED, ANNOUNCED.minusDays(20));

    assertThat(constructions.get(park).start().proposed()).isEqualTo(ANNOUNCED.minusDays(20));
    assertThat(driver.timer(park.value(), "plannedDayPassed").getDuedate())
        .isEqualTo(BeijingTime.toDate(LocalDate.of(2024, 9, 26)));
    driver.fireTimer(park.value(), "thirtyDaysLeft");
    assertThat(parks.toldOperator(park)).doesNotContain("开工提醒");
  }

  @Test
  void the_facts_of_a_decision_do_not_stay_in_the_case() {
    var park = overdue();
    driver.fireTimer(park.value(), "statementTimeOver");

    assertThat(runtime.createVariableInstanceQuery().processInstanceIdIn(
            runtime.createProcessInstanceQuery().processInstanceBusinessKey(park.value()).singleResult().getId())
        .list()).extracting(VariableInstance::getName)
        .containsExactlyInAnyOrder("policyVersion", "withProject", "brief");
  }

  private ApplicationNumber overdue() {
    var park = parks.pilot(ANNOUNCED, PLANNED);
    assertThat(driver.timer(park.value(), "plannedDayPassed").getDuedate())
        .isEqualTo(BeijingTime.toDate(PLANNED.plusDays(1)));
    driver.fireTimer(park.value(), "plannedDayPassed");
    assertThat(parks.toldOperator(park)).contains("逾期未开工告知");
    return park;
  }

  private void state(ApplicationNumber park, LocalDate startedOn) {
    People.asApplicant(OPERATOR);
    driver.complete(park.value(), STATE_OVERDUE_REASONS, Map.of("reasons", "已开工，漏报", "startedOn", startedOn.toString(),
        "contractNo", "HT-1", "contractOn", "2024-10-08", "voucherNo", "PZ-1", "voucherOn", "2024-10-09",
        "photoOn", startedOn.toString()));
  }

  private void decide(ApplicationNumber park, String decision) {
    People.asCityHead();
    driver.complete(park.value(), DECIDE_REVOCATION, Map.of("decision", decision, "reason", "经核实"));
  }
}

package org.featuredpark.monitoring.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.DECIDE_CHANGE;
import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.DECIDE_EXTENSION;
import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.KEY;
import static org.featuredpark.monitoring.process.SelectedParks.DISTRICT;
import static org.featuredpark.monitoring.process.SelectedParks.OPERATOR;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.featuredpark.monitoring.ChangeKind;
import org.featuredpark.monitoring.ChangeRequest;
import org.featuredpark.monitoring.ChangeRequests;
import org.featuredpark.monitoring.ChangeStatus;
import org.featuredpark.monitoring.Constructions;
import org.featuredpark.monitoring.RequestChange;
import org.featuredpark.monitoring.RequestedChange;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.Journey;
import org.featuredpark.testing.People;
import org.featuredpark.testing.Proves;
import org.featuredpark.testing.TestTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseworkTest
class ChangeProcessTest {

  private static final LocalDate ANNOUNCED = LocalDate.of(2024, 9, 10);
  private static final LocalDate PLANNED = LocalDate.of(2024, 12, 31);
  // The tenth working day from here is the planned day; from the day after it is the ninth.
  private static final LocalDate LAST_DAY_TO_ASK = LocalDate.of(2024, 12, 17);

  @Autowired
  private SelectedParks parks;
  @Autowired
  private Driver driver;
  @Autowired
  private Journey journey;
  @Autowired
  private TestTime time;
  @Autowired
  private RequestChange changes;
  @Autowired
  private ChangeRequests requests;
  @Autowired
  private Constructions constructions;
  @Autowired
  private RuntimeService runtime;

  @Test
  @Proves("Q5")
  void an_extension_asked_for_ten_working_days_before_begins_the_watch_anew() {
    var park = parks.pilot(ANNOUNCED, PLANNED);
    driver.fireTimer(park.value(), "thirtyDaysLeft");
    time.setTo(LAST_DAY_TO_ASK);
    extend(park, PLANNED.plusDays(90));

    decideExtension(park, "APPROVE");

    journey.of(KEY, park.value()).hasPassed("applyExtension", "extensionApplied").waitsAt("awaitStart");
    assertThat(constructions.get(park).start().planned()).isEqualTo(PLANNED.plusDays(90));
    assertThat(driver.timer(park.value(), "plannedDayPassed").getDuedate())
        .isEqualTo(BeijingTime.toDate(PLANNED.plusDays(91)));
    assertThat(driver.timer(park.value(), "thirtyDaysLeft").getDuedate())
        .isEqualTo(BeijingTime.toDate(PLANNED.plusDays(60)));
  }

  @Test
  @Proves("Q5")
  void an_extension_asked_for_nine_working_days_before_is_refused_with_the_clause() {
    var park = parks.pilot(ANNOUNCED, PLANNED);
    time.setTo(LAST_DAY_TO_ASK.plusDays(1));
    var request = extend(park, PLANNED.plusDays(30));

    assertThat(requests.get(request.number()).status()).isEqualTo(ChangeStatus.REFUSED);
    assertThat(requests.get(request.number()).decisionReason()).contains("至少提前 10 个工作日");
    assertThat(parks.toldOperator(park)).contains("延期申请不予受理");
    journey.of(KEY, park.value()).hasPassed("refuseExtension", "extensionRefused").waitsAt("awaitStart");
  }

  @Test
  @Proves("Q5")
  void a_second_extension_and_one_beyond_the_period_are_refused() {
    var park = parks.pilot(ANNOUNCED, PLANNED);
    extend(park, PLANNED.plusDays(10));
    decideExtension(park, "APPROVE");
    assertThat(requests.get(extend(park, PLANNED.plusDays(40)).number()).decisionReason()).contains("只延期一次");

    var late = parks.pilot(ANNOUNCED, LocalDate.of(2025, 8, 1));
    assertThat(requests.get(extend(late, LocalDate.of(2025, 9, 11)).number()).decisionReason()).contains("超出试点期");
    extend(late, LocalDate.of(2025, 9, 10));
    assertThat(driver.openTasks(late.value())).contains(DECIDE_EXTENSION);
  }

  @Test
  void a_declined_extension_leaves_the_planned_day() {
    var park = parks.pilot(ANNOUNCED, PLANNED);
    extend(park, PLANNED.plusDays(10));
    decideExtension(park, "DECLINE");

    journey.of(KEY, park.value()).hasPassed("extensionDeclined").hasNotPassed("applyExtension");
    assertThat(constructions.get(park).start().planned()).isEqualTo(PLANNED);
  }

  @Test
  void an_extension_can_be_granted_on_the_eve_of_the_planned_day_and_not_on_it() {
    var park = parks.pilot(ANNOUNCED, PLANNED);
    extend(park, PLANNED.plusDays(10));
    time.setTo(PLANNED);
    assertThatThrownBy(() -> decideExtension(park, "APPROVE"))
        .hasRootCauseInstanceOf(Refused.class).hasStackTraceContaining("只能在计划开工日之前批准");

    time.setTo(PLANNED.minusDays(1));
    decideExtension(park, "APPROVE");
    assertThat(constructions.get(park).start().extensions()).isEqualTo(1);
  }

  @Test
  void an_extension_that_nobody_could_grant_is_refused_at_once() {
    var park = parks.pilot(ANNOUNCED, PLANNED);
    time.setTo(PLANNED);
    assertThatThrownBy(() -> extend(park, PLANNED.plusDays(10)))
        .isInstanceOf(Refused.class).hasMessageContaining("已到");
    assertThat(requests.of(park, 10)).isEmpty();

    var projectless = parks.pilotWithoutProject(ANNOUNCED);
    assertThatThrownBy(() -> extend(projectless, PLANNED)).isInstanceOf(Refused.class);
  }

  @Test
  @Proves({"R35", "Q4"})
  void a_new_legal_representative_is_recorded_by_the_district_once_looked_up() {
    var park = parks.pilot(ANNOUNCED, PLANNED);
    var request = ask(park, new RequestedChange(ChangeKind.LEGAL_REPRESENTATIVE, "张三改为王五", ANNOUNCED, null, null));
    assertThat(driver.task(park.value(), DECIDE_CHANGE)).isNotNull();

    People.asOfficer(DISTRICT);
    assertThatThrownBy(() -> driver.complete(park.value(), DECIDE_CHANGE,
        Map.of("decision", "APPROVE", "reason", "材料齐全", "integrityChecked", false)))
        .hasRootCauseInstanceOf(Refused.class);
    driver.complete(park.value(), DECIDE_CHANGE,
        Map.of("decision", "APPROVE", "reason", "材料齐全", "integrityChecked", true));

    assertThat(requests.get(request.number()).status()).isEqualTo(ChangeStatus.APPROVED);
    journey.of(KEY, park.value()).hasPassed("decideChange", "changeDecided").hasNotPassed("judgeExtension");
  }

  @Test
  @Proves({"R07", "Q4"})
  void two_changes_at_a_time_do_not_mix_and_each_goes_to_who_decides_it() {
    var park = parks.pilot(ANNOUNCED, PLANNED);
    var moved = ask(park, new RequestedChange(ChangeKind.MILESTONE, "设备晚到", null, "M1", LocalDate.of(2025, 3, 1)));
    var renamed = ask(park, new RequestedChange(ChangeKind.OPERATOR_NAME, "更名", ANNOUNCED, null, null));
    extend(park, PLANNED.plusDays(5));

    People.asCity();
    var tasks = driver.tasksOf(park.value(), DECIDE_CHANGE);
    var cityTask = tasks.stream().filter(task -> changeOf(task.getExecutionId()).equals(String.valueOf(moved.number())))
        .findFirst().orElseThrow();
    driver.complete(cityTask, Map.of("decision", "APPROVE", "reason", "同意"));

    assertThat(tasks).hasSize(2);
    assertThat(requests.get(moved.number()).status()).isEqualTo(ChangeStatus.APPROVED);
    assertThat(requests.get(renamed.number()).status()).isEqualTo(ChangeStatus.REQUESTED);
    assertThat(constructions.milestones(park)).singleElement()
        .satisfies(milestone -> assertThat(milestone.plannedOn()).isEqualTo("2025-03-01"));
    assertThat(driver.openTasks(park.value())).contains(DECIDE_CHANGE, DECIDE_EXTENSION);
  }

  private String changeOf(String execution) {
    return (String) runtime.getVariable(execution, ConstructionMonitoringProcess.CHANGE.name());
  }

  private ChangeRequest extend(ApplicationNumber park, LocalDate newStart) {
    return ask(park, new RequestedChange(ChangeKind.EXTENSION, "许可延误", null, null, newStart));
  }

  private ChangeRequest ask(ApplicationNumber park, RequestedChange change) {
    People.asApplicant(OPERATOR);
    return changes.request(park, change);
  }

  private void decideExtension(ApplicationNumber park, String decision) {
    People.asCity();
    driver.complete(park.value(), DECIDE_EXTENSION, Map.of("decision", decision, "reason", "经研究"));
  }
}

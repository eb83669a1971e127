package org.featuredpark.monitoring.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.KEY;
import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.VERIFY_START_EVIDENCE;
import static org.featuredpark.monitoring.process.SelectedParks.DISTRICT;
import static org.featuredpark.monitoring.process.SelectedParks.OPERATOR;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.featuredpark.document.DocumentDraft;
import org.featuredpark.document.DocumentId;
import org.featuredpark.document.DocumentKind;
import org.featuredpark.document.Documents;
import org.featuredpark.document.FileType;
import org.featuredpark.document.SampleFiles;
import org.featuredpark.monitoring.ConstructionStatus;
import org.featuredpark.monitoring.Constructions;
import org.featuredpark.monitoring.ReportStart;
import org.featuredpark.monitoring.StartEvidence;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.Forbidden;
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
class StartWatchProcessTest {

  private static final DocumentKind PHOTO = DocumentKind.of("SITE_PHOTO", "现场照片", FileType.PNG);

  private static final LocalDate ANNOUNCED = LocalDate.of(2024, 9, 10);
  private static final LocalDate PLANNED = LocalDate.of(2024, 12, 31);

  @Autowired
  private SelectedParks parks;
  @Autowired
  private Driver driver;
  @Autowired
  private Journey journey;
  @Autowired
  private TestTime time;
  @Autowired
  private ReportStart start;
  @Autowired
  private Constructions constructions;
  @Autowired
  private Documents documents;
  @Autowired
  private RuntimeService runtime;

  @Test
  @Proves({"R05", "R08"})
  void a_park_that_starts_on_the_planned_day_builds_until_its_year_is_over() {
    var park = parks.pilot(ANNOUNCED, PLANNED);
    driver.fireTimer(park.value(), "thirtyDaysLeft");
    driver.fireTimer(park.value(), "sevenDaysLeft");
    driver.fireTimer(park.value(), "plannedDayReached");
    assertThat(parks.toldOperator(park)).filteredOn("开工提醒"::equals).hasSize(3);

    time.setTo(PLANNED);
    report(park, PLANNED);
    verify(park, "ACCEPT", "");

    assertThat(constructions.get(park).start().startedInTime()).isTrue();
    driver.fireTimer(park.value(), "yearEnded");
    journey.of(KEY, park.value()).isEnded()
        .hasPassed("openConstruction", "startWatch", "remindStart", "verifyStartEvidence", "completed")
        .hasNotPassed("openOverdue", "assessYear", "revoked");
    assertThat(constructions.get(park).status()).isEqualTo(ConstructionStatus.COMPLETED);
    assertThat(time.today()).isEqualTo(LocalDate.of(2025, 9, 11));
    assertThat(driver.openTasks(park.value())).isEmpty();
  }

  @Test
  void rejected_evidence_sends_the_park_back_to_the_watch() {
    var park = parks.pilot(ANNOUNCED, PLANNED);
    report(park, ANNOUNCED);

    assertThatThrownBy(() -> verify(park, "REJECT", "")).hasRootCauseInstanceOf(Refused.class);
    verify(park, "REJECT", "合同未盖章");

    journey.of(KEY, park.value()).waitsAt("awaitStart");
    assertThat(parks.toldOperator(park)).contains("开工核实结果");
    assertThat(constructions.get(park).start().started()).isFalse();

    report(park, ANNOUNCED);
    verify(park, "ACCEPT", "");
    journey.of(KEY, park.value()).waitsAt("yearEnded").hasNotPassed("openOverdue");
  }

  @Test
  void a_slow_officer_does_not_make_a_park_overdue() {
    var park = parks.pilot(ANNOUNCED, PLANNED);
    time.setTo(PLANNED);
    report(park, PLANNED);

    assertThat(driver.timers(park.value(), "plannedDayPassed")).isEmpty();
    time.setTo(PLANNED.plusDays(3));
    verify(park, "ACCEPT", "");
    journey.of(KEY, park.value()).waitsAt("yearEnded").hasNotPassed("openOverdue");
  }

  @Test
  @Proves("R04")
  void a_park_without_a_project_is_not_watched() {
    var park = parks.pilotWithoutProject(ANNOUNCED);

    journey.of(KEY, park.value()).waitsAt("yearEnded").hasNotPassed("startWatch");
    driver.fireTimer(park.value(), "yearEnded");
    journey.of(KEY, park.value()).isEnded().hasPassed("completed");
  }

  @Test
  void only_the_parks_own_operator_can_report_and_only_what_has_happened() {
    var park = parks.pilot(ANNOUNCED, PLANNED);
    People.asApplicant(CreditCode.of("91110302MA00TE5T2R"));
    assertThatThrownBy(() -> start.report(park, evidence(ANNOUNCED, List.of()))).isInstanceOf(Forbidden.class);

    People.asApplicant(OPERATOR);
    assertThatThrownBy(() -> start.report(park, evidence(ANNOUNCED.plusDays(1), List.of())))
        .isInstanceOf(Refused.class).hasMessageContaining("尚未到来");
    assertThatThrownBy(() -> start.report(park, evidence(ANNOUNCED, List.of())))
        .isInstanceOf(Refused.class).hasMessageContaining("至少上传一份");
  }

  @Test
  void a_withdrawal_closes_the_construction_although_no_end_event_is_passed() {
    var park = parks.pilot(ANNOUNCED, PLANNED);
    var instance = runtime.createProcessInstanceQuery().processInstanceBusinessKey(park.value()).singleResult();

    runtime.deleteProcessInstance(instance.getId(), "withdrawn");

    assertThat(constructions.get(park).status()).isEqualTo(ConstructionStatus.ENDED);
  }

  private void report(ApplicationNumber park, LocalDate startedOn) {
    People.asApplicant(OPERATOR);
    var photo = documents.store(new DocumentDraft(park.value(), PHOTO, "现场.png",
        new ByteArrayInputStream(SampleFiles.png())));
    start.report(park, evidence(startedOn, List.of(photo.id())));
  }

  private void verify(ApplicationNumber park, String decision, String reason) {
    People.asOfficer(DISTRICT);
    driver.complete(park.value(), VERIFY_START_EVIDENCE, Map.of("decision", decision, "reason", reason));
  }

  private static StartEvidence evidence(LocalDate startedOn, List<DocumentId> documents) {
    return new StartEvidence(startedOn, "HT-1", startedOn, "PZ-1", startedOn, startedOn, documents);
  }
}

package org.featuredpark.application.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.featuredpark.application.ApplicationStatus.ACCEPTED;
import static org.featuredpark.application.ApplicationStatus.CORRECTION;
import static org.featuredpark.application.ApplicationStatus.LATE;
import static org.featuredpark.application.ApplicationStatus.NOT_ELIGIBLE;
import static org.featuredpark.application.ApplicationStatus.SUBMITTED;
import static org.featuredpark.application.ApplicationStatus.WITHDRAWN;
import static org.featuredpark.application.process.ApplicationIntakeProcess.CONFIRM_REJECTION;
import static org.featuredpark.application.process.ApplicationIntakeProcess.CORRECTION_DEADLINE;
import static org.featuredpark.application.process.ApplicationIntakeProcess.CORRECT_APPLICATION;
import static org.featuredpark.application.process.ApplicationIntakeProcess.DISPOSE_FINDINGS;
import static org.featuredpark.application.process.ApplicationIntakeProcess.KEY;
import static org.featuredpark.application.process.ApplicationIntakeProcess.VERIFY_MATERIALS;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.featuredpark.application.ApplicationRecords;
import org.featuredpark.application.Applications;
import org.featuredpark.application.AttachDocument;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.DraftSamples;
import org.featuredpark.application.Edition;
import org.featuredpark.application.MaterialKind;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.application.SaveDraft;
import org.featuredpark.application.SubmitApplication;
import org.featuredpark.application.TestApplications;
import org.featuredpark.document.SampleFiles;
import org.featuredpark.round.Round;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.Journey;
import org.featuredpark.testing.People;
import org.featuredpark.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseworkTest
class ApplicationIntakeProcessTest {

  private static final CreditCode OTHER_OPERATOR = CreditCode.of("91110115MA0C12340Q");

  @Autowired TestApplications applicants;
  @Autowired Applications applications;
  @Autowired ApplicationRecords records;
  @Autowired SaveDraft save;
  @Autowired AttachDocument attach;
  @Autowired SubmitApplication submit;
  @Autowired Driver driver;
  @Autowired Journey journey;
  @Autowired TestTime time;

  private Round round;
  private DraftKey key;

  @BeforeEach
  void open_a_round() {
    round = applicants.openRound("PILOT-INTAKE-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase());
    key = new DraftKey(round.number(), DraftSamples.OPERATOR, 1);
  }

  @Test
  void a_park_that_meets_every_condition_is_accepted_and_nothing_is_left() {
    var number = submitted();
    assertThat(applications.get(number).status()).isEqualTo(SUBMITTED);

    verify(number, Map.of());

    journey.of(KEY, number.value()).isEnded()
        .hasPassed("submissionTimeliness", "materialCompleteness", "collectFacts", "hardEligibility", "directionFit",
            "integrity", "acceptApplication", "accepted")
        .hasNotPassed("informLateApplicant", CORRECT_APPLICATION, DISPOSE_FINDINGS, CONFIRM_REJECTION);
    assertThat(applications.get(number).status()).isEqualTo(ACCEPTED);
    assertThat(driver.openTasks(number.value())).isEmpty();
  }

  @Test
  void the_case_keeps_routing_facts_only() {
    var number = submitted();

    assertThat(applicants.variables(number)).isSubsetOf("policyVersion", "timeliness", "brief", "district");
  }

  @Test
  void a_late_application_is_recorded_as_late_and_told_so() {
    time.setTo(round.applicationDeadline());

    var receipt = applicants.receiptFor(key, DraftSamples.draft(), RosterSamples.sufficient());

    assertThat(receipt.inTime()).isFalse();
    assertThat(receipt.notice()).contains("逾期");
    journey.of(KEY, receipt.application().value()).isEnded().hasPassed("informLateApplicant", "late")
        .hasNotPassed(VERIFY_MATERIALS);
    assertThat(applications.get(receipt.application()).status()).isEqualTo(LATE);
  }

  @Test
  void an_application_withdrawn_before_the_check_ends_as_withdrawn() {
    var number = submitted();
    records.setStatus(number, WITHDRAWN);

    driver.send("application.resubmitted", number.value(), Map.of());

    journey.of(KEY, number.value()).isEnded().hasPassed("registerWithdrawal", "withdrawn").hasNotPassed("accepted");
    assertThat(applications.get(number).status()).isEqualTo(WITHDRAWN);
  }

  @Test
  void an_officer_rejects_for_a_clause() {
    var number = submitted();

    officer(number, VERIFY_MATERIALS, Map.of("decision", "REJECT", "clause", "R23", "note", "产权证明与申报书不符。"));

    journey.of(KEY, number.value()).isEnded().hasPassed("rejectApplication", "rejected").hasNotPassed("collectFacts");
    assertThat(lastNote(number)).contains("R23", "产权证明与申报书不符");
  }

  @Test
  void a_correction_unlocks_only_what_was_flagged() {
    var number = submitted();
    sendBack(number);
    assertThat(applications.get(number).status()).isEqualTo(CORRECTION);

    People.asApplicant(key.operator());
    var draft = DraftSamples.draft();
    DraftSamples.section(draft, "park").put("address", "示范路2号").put("eastBoundary", "另一条路");
    save.save(key, draft.toString(), OptionalInt.empty());
    attach.attach(key, MaterialKind.BOUNDARY_MAP, Edition.SEALED_PDF, "新图.pdf", pdf(" "));
    assertThatThrownBy(() -> driver.complete(number.value(), CORRECT_APPLICATION, Map.of("corrected", true)))
        .rootCause().isInstanceOf(Refused.class).hasMessageContaining("东至").hasMessageContaining("不在补正范围内");

    DraftSamples.section(draft, "park").put("eastBoundary", "东路");
    save.save(key, draft.toString(), OptionalInt.empty());
    driver.complete(number.value(), CORRECT_APPLICATION, Map.of("corrected", true));

    assertThat(applications.get(number)).returns(2, org.featuredpark.application.Application::version)
        .returns(SUBMITTED, org.featuredpark.application.Application::status);
    verify(number, Map.of());
    journey.of(KEY, number.value()).isEnded().hasPassed(CORRECT_APPLICATION, "accepted")
        .hasNotPassed("closeCorrection");
  }

  @Test
  void a_file_that_was_sent_back_must_be_replaced() {
    var number = submitted();
    sendBack(number);

    People.asApplicant(key.operator());
    assertThatThrownBy(() -> driver.complete(number.value(), CORRECT_APPLICATION, Map.of("corrected", true)))
        .rootCause().isInstanceOf(Refused.class).hasMessageContaining("四至范围图").hasMessageContaining("重新上传");
  }

  @Test
  void the_deadline_ends_a_correction_and_the_check_goes_on_with_what_is_there() {
    var number = submitted();
    sendBack(number);

    driver.fireTimer(number.value(), CORRECTION_DEADLINE);

    assertThat(driver.openTasks(number.value())).containsExactly(VERIFY_MATERIALS);
    assertThat(applications.get(number).status()).isEqualTo(SUBMITTED);
    assertThatThrownBy(() -> verify(number, Map.of())).rootCause().isInstanceOf(Refused.class)
        .hasMessageContaining("四至范围图");
    assertThatThrownBy(() -> sendBack(number)).rootCause().isInstanceOf(Refused.class)
        .hasMessageContaining("2024年7月20日 24:00");
    officer(number, VERIFY_MATERIALS, Map.of("decision", "REJECT", "clause", "R40", "note", "缺少四至范围图。"));
    journey.of(KEY, number.value()).isEnded().hasPassed(CORRECTION_DEADLINE, "closeCorrection", "rejected");
  }

  @Test
  void fourteen_firms_fail_and_the_applicant_learns_clause_found_and_required() {
    var number = applicants.submitted(key, DraftSamples.draft(), RosterSamples.of(11, 3, "4000000000.00"));
    verify(number, Map.of());

    officer(number, CONFIRM_REJECTION, Map.of("decision", "CONFIRM"));

    journey.of(KEY, number.value()).isEnded().hasPassed(CONFIRM_REJECTION, "rejected").hasNotPassed("accepted");
    assertThat(applications.get(number).status()).isEqualTo(NOT_ELIGIBLE);
    assertThat(lastNote(number)).contains("R29").contains("14").contains("15").doesNotContain("R28");
  }

  @Test
  void an_officer_who_erred_verifies_again() {
    var number = submitted();
    verify(number, Map.of("titleClear", "NO", "verifiedArea", "19999.99"));

    officer(number, CONFIRM_REJECTION, Map.of("decision", "RECHECK", "reason", "产权证已补查。"));
    verify(number, Map.of());

    journey.of(KEY, number.value()).isEnded().hasPassed(CONFIRM_REJECTION, "accepted").hasNotPassed("rejected");
  }

  @Test
  void a_doubt_needs_a_written_disposition() {
    var number = submitted();
    verify(number, Map.of("severeDishonesty", "NOT_QUERIED"));

    assertThatThrownBy(() -> officer(number, DISPOSE_FINDINGS, Map.of("decision", "ACCEPT")))
        .rootCause().isInstanceOf(Refused.class).hasMessageContaining("R36");
    officer(number, DISPOSE_FINDINGS, Map.of("decision", "ACCEPT", "dispositionR36", "已补查，未列入。"));

    journey.of(KEY, number.value()).isEnded().hasPassed(DISPOSE_FINDINGS, "accepted").hasNotPassed("rejected");
  }

  @Test
  void a_doubt_may_turn_into_a_rejection() {
    var number = submitted();
    verify(number, Map.of("severeDishonesty", "NOT_QUERIED"));

    officer(number, DISPOSE_FINDINGS, Map.of("decision", "REJECT", "dispositionR36", "已补查，列入名单。",
        "reason", "申报主体列入严重失信主体名单。"));

    journey.of(KEY, number.value()).isEnded().hasPassed(DISPOSE_FINDINGS, "rejected").hasNotPassed("accepted");
    assertThat(lastNote(number)).contains("R36", "列入严重失信主体名单");
  }

  @Test
  void a_new_version_before_the_deadline_goes_back_to_the_beginning() {
    var number = submitted();
    verify(number, Map.of("severeDishonesty", "NOT_QUERIED"));
    var draft = DraftSamples.draft();
    DraftSamples.section(draft, "park").put("address", "示范路3号");

    assertThat(applicants.submitted(key, draft, RosterSamples.sufficient())).isEqualTo(number);

    assertThat(driver.openTasks(number.value())).containsExactly(VERIFY_MATERIALS);
    assertThat(applications.get(number).version()).isEqualTo(2);
    journey.of(KEY, number.value()).isNotEnded().hasPassed("applicationResubmitted");
  }

  @Test
  void two_operators_on_one_park_are_both_frozen_until_the_district_decides() {
    var first = submitted();
    verify(first, Map.of());
    var second = applicants.submitted(round, OTHER_OPERATOR, District.HAIDIAN, 0.001);
    assertThat(applications.isFrozen(first)).isFalse();

    verify(second, Map.of());
    assertThat(driver.openTasks(second.value())).containsExactly(DISPOSE_FINDINGS);
    assertThat(applications.isFrozen(first)).isTrue();

    officer(second, DISPOSE_FINDINGS, Map.of("decision", "REJECT", "dispositionR24", "运营权属于前一申报主体。",
        "reason", "不是该园区的运营主体。"));
    assertThat(applications.isFrozen(first)).isFalse();
    assertThat(applications.get(second).status()).isEqualTo(NOT_ELIGIBLE);
  }

  @Test
  void parks_that_share_an_edge_do_not_overlap() {
    verify(submitted(), Map.of());
    var neighbour = applicants.submitted(round, OTHER_OPERATOR, District.HAIDIAN, 0.002);

    verify(neighbour, Map.of());

    assertThat(applications.get(neighbour).status()).isEqualTo(ACCEPTED);
  }

  @Test
  void another_districts_officer_is_turned_away() {
    var number = submitted();
    People.asOfficer(District.DAXING);

    assertThatThrownBy(() -> driver.complete(number.value(), VERIFY_MATERIALS, TestApplications.verified()))
        .rootCause().hasMessageContaining("海淀区");
  }

  private ApplicationNumber submitted() {
    return applicants.submitted(round, DraftSamples.OPERATOR, District.HAIDIAN, 0);
  }

  private void verify(ApplicationNumber number, Map<String, Object> different) {
    var form = new HashMap<>(TestApplications.verified());
    form.putAll(different);
    officer(number, VERIFY_MATERIALS, form);
  }

  private void sendBack(ApplicationNumber number) {
    officer(number, VERIFY_MATERIALS, Map.of("decision", "RETURN", "note", "请更正。", "corrections", """
        [{"field": "park.address", "reason": "门牌号有误"}, {"field": "documents.BOUNDARY_MAP", "reason": "看不清"}]"""));
  }

  private void officer(ApplicationNumber number, String task, Map<String, Object> form) {
    People.asOfficer(number.district());
    driver.complete(number.value(), task, form);
  }

  private String lastNote(ApplicationNumber number) {
    var steps = records.steps(number, 100);
    return steps.get(steps.size() - 1).note();
  }

  private static ByteArrayInputStream pdf(String more) {
    return new ByteArrayInputStream((new String(SampleFiles.pdf(), java.nio.charset.StandardCharsets.US_ASCII) + more)
        .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
  }
}

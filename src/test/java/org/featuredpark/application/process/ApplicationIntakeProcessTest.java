package org.featuredpark.application.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.featuredpark.application.ApplicationStatus.ACCEPTED;
import static org.featuredpark.application.ApplicationStatus.LATE;
import static org.featuredpark.application.ApplicationStatus.NOT_ELIGIBLE;
import static org.featuredpark.application.ApplicationStatus.SUBMITTED;
import static org.featuredpark.application.ApplicationStatus.WITHDRAWN;
import static org.featuredpark.application.process.ApplicationIntakeProcess.CONFIRM_REJECTION;
import static org.featuredpark.application.process.ApplicationIntakeProcess.CORRECT_APPLICATION;
import static org.featuredpark.application.process.ApplicationIntakeProcess.DISPOSE_FINDINGS;
import static org.featuredpark.application.process.ApplicationIntakeProcess.KEY;
import static org.featuredpark.application.process.ApplicationIntakeProcess.VERIFY_MATERIALS;

import java.util.Map;
import org.featuredpark.application.ApplicationRecords;
import org.featuredpark.application.Applications;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.DraftSamples;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.application.TestApplications;
import org.featuredpark.round.Round;
import org.featuredpark.shared.District;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.Journey;
import org.featuredpark.testing.People;
import org.featuredpark.testing.Proves;
import org.featuredpark.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseworkTest
class ApplicationIntakeProcessTest {

  @Autowired IntakeStory story;
  @Autowired TestApplications applicants;
  @Autowired Applications applications;
  @Autowired ApplicationRecords records;
  @Autowired Driver driver;
  @Autowired Journey journey;
  @Autowired TestTime time;

  private Round round;
  private DraftKey key;

  @BeforeEach
  void open_a_round() {
    round = story.openRound();
    key = story.key(round);
  }

  @Test
  void a_park_that_meets_every_condition_is_accepted_and_nothing_is_left() {
    var number = story.submitted(round);
    assertThat(applications.get(number).status()).isEqualTo(SUBMITTED);

    story.verify(number, Map.of());

    journey.of(KEY, number.value()).isEnded()
        .hasPassed("submissionTimeliness", "materialCompleteness", "collectFacts", "hardEligibility", "directionFit",
            "integrity", "acceptApplication", "accepted")
        .hasNotPassed("informLateApplicant", CORRECT_APPLICATION, DISPOSE_FINDINGS, CONFIRM_REJECTION);
    assertThat(applications.get(number).status()).isEqualTo(ACCEPTED);
    assertThat(driver.openTasks(number.value())).isEmpty();
  }

  @Test
  void the_case_keeps_routing_facts_only() {
    var number = story.submitted(round);

    assertThat(applicants.variables(number)).isSubsetOf("policyVersion", "timeliness", "brief", "district");
  }

  @Test
  void what_an_applicant_calls_the_park_cannot_act_in_the_task_of_an_official() {
    var draft = DraftSamples.draft();
    DraftSamples.section(draft, "park").put("name", "园**区** [打开案卷](https://evil.example)<img src=x>");

    var number = applicants.submitted(key, draft, RosterSamples.sufficient());

    assertThat(driver.brief(number.value(), VERIFY_MATERIALS))
        .contains("园＊＊区＊＊ ［打开案卷］(https：//evil.example)＜img src=x＞")
        .containsOnlyOnce("[打开案卷](/workspace/cases/" + number + ")");
  }

  @Test
  @Proves("R38")
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
  @Proves("Q1")
  void an_application_withdrawn_before_the_check_ends_as_withdrawn() {
    var number = story.submitted(round);
    records.setStatus(number, WITHDRAWN);

    driver.send("application.resubmitted", number.value(), Map.of());

    journey.of(KEY, number.value()).isEnded().hasPassed("registerWithdrawal", "withdrawn").hasNotPassed("accepted");
    assertThat(applications.get(number).status()).isEqualTo(WITHDRAWN);
  }

  @Test
  @Proves("R23")
  void an_officer_rejects_for_a_clause() {
    var number = story.submitted(round);

    story.officer(number, VERIFY_MATERIALS, Map.of("decision", "REJECT", "clause", "R23", "note", "产权证明与申报书不符。"));

    journey.of(KEY, number.value()).isEnded().hasPassed("rejectApplication", "rejected").hasNotPassed("collectFacts");
    assertThat(story.lastNote(number)).contains("R23", "产权证明与申报书不符");
  }

  @Test
  @Proves({"R29", "E01"})
  void fourteen_firms_fail_and_the_applicant_learns_clause_found_and_required() {
    var number = applicants.submitted(key, DraftSamples.draft(), RosterSamples.of(11, 3, "4000000000.00"));
    story.verify(number, Map.of());

    story.officer(number, CONFIRM_REJECTION, Map.of("decision", "CONFIRM"));

    journey.of(KEY, number.value()).isEnded().hasPassed(CONFIRM_REJECTION, "rejected").hasNotPassed("accepted");
    assertThat(applications.get(number).status()).isEqualTo(NOT_ELIGIBLE);
    assertThat(story.lastNote(number)).contains("R29").contains("14").contains("15").doesNotContain("R28");
  }

  @Test
  @Proves({"R22", "R23"})
  void an_officer_who_erred_verifies_again() {
    var number = story.submitted(round);
    story.verify(number, Map.of("titleClear", "NO", "verifiedArea", "19999.99"));

    story.officer(number, CONFIRM_REJECTION, Map.of("decision", "RECHECK", "reason", "产权证已补查。"));
    story.verify(number, Map.of());

    journey.of(KEY, number.value()).isEnded().hasPassed(CONFIRM_REJECTION, "accepted").hasNotPassed("rejected");
  }

  @Test
  @Proves("Q2")
  void a_new_version_before_the_deadline_goes_back_to_the_beginning() {
    var number = story.submitted(round);
    story.verify(number, Map.of("severeDishonesty", "NOT_QUERIED"));
    var draft = DraftSamples.draft();
    DraftSamples.section(draft, "park").put("address", "示范路3号");

    assertThat(applicants.submitted(key, draft, RosterSamples.sufficient())).isEqualTo(number);

    assertThat(driver.openTasks(number.value())).containsExactly(VERIFY_MATERIALS);
    assertThat(applications.get(number).version()).isEqualTo(2);
    journey.of(KEY, number.value()).isNotEnded().hasPassed("applicationResubmitted");
  }

  @Test
  void another_districts_officer_is_turned_away() {
    var number = story.submitted(round);
    People.asOfficer(District.DAXING);

    assertThatThrownBy(() -> driver.complete(number.value(), VERIFY_MATERIALS, TestApplications.verified()))
        .rootCause().hasMessageContaining("海淀区");
  }
}

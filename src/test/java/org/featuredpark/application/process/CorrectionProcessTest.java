package org.featuredpark.application.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.featuredpark.application.ApplicationStatus.CORRECTION;
import static org.featuredpark.application.ApplicationStatus.SUBMITTED;
import static org.featuredpark.application.process.ApplicationIntakeProcess.CORRECTION_DEADLINE;
import static org.featuredpark.application.process.ApplicationIntakeProcess.CORRECT_APPLICATION;
import static org.featuredpark.application.process.ApplicationIntakeProcess.KEY;
import static org.featuredpark.application.process.ApplicationIntakeProcess.VERIFY_MATERIALS;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.featuredpark.application.Application;
import org.featuredpark.application.Applications;
import org.featuredpark.application.AttachDocument;
import org.featuredpark.application.DetachDocument;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.DraftSamples;
import org.featuredpark.application.Drafts;
import org.featuredpark.application.Edition;
import org.featuredpark.application.MaterialKind;
import org.featuredpark.application.ReadDraft;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.application.SaveDraft;
import org.featuredpark.application.Submissions;
import org.featuredpark.application.TestApplications;
import org.featuredpark.application.UploadRoster;
import org.featuredpark.application.WithdrawApplication;
import org.featuredpark.application.upload.BeginUpload;
import org.featuredpark.document.SampleFiles;
import org.featuredpark.round.Round;
import org.featuredpark.round.Rounds;
import org.featuredpark.round.RunningDeadlines;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.Journey;
import org.featuredpark.testing.People;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseworkTest
class CorrectionProcessTest {

  @Autowired IntakeStory story;
  @Autowired Applications applications;
  @Autowired Rounds rounds;
  @Autowired List<RunningDeadlines> running;
  @Autowired TestApplications applicants;
  @Autowired Submissions submissions;
  @Autowired Drafts drafts;
  @Autowired SaveDraft save;
  @Autowired AttachDocument attach;
  @Autowired BeginUpload begin;
  @Autowired DetachDocument detach;
  @Autowired ReadDraft reading;
  @Autowired WithdrawApplication withdrawing;
  @Autowired UploadRoster roster;
  @Autowired Driver driver;
  @Autowired Journey journey;

  private Round round;
  private DraftKey key;

  @BeforeEach
  void open_a_round() {
    round = story.openRound();
    key = story.key(round);
  }

  @Test
  void a_correction_begins_with_the_submitted_files_and_no_other() {
    var draft = DraftSamples.draft();
    DraftSamples.section(draft, "project").removeAll().put("planned", false);
    People.asApplicant(key.operator());
    applicants.prepareWithout(MaterialKind.PROJECT_PLAN, key, draft, RosterSamples.sufficient());
    var number = applicants.submit(key).application();
    var submitted = Set.copyOf(submissions.materials(number));
    attach.attach(key, MaterialKind.PROJECT_PLAN, Edition.SEALED_PDF, "后来上传.pdf", pdf(" "));
    assertThat(drafts.materials(key)).hasSize(submitted.size() + 1);

    story.sendBack(number);

    assertThat(drafts.materials(key)).containsExactlyInAnyOrderElementsOf(submitted);
  }

  @Test
  @Proves("R39")
  void a_correction_unlocks_only_what_was_flagged() {
    var number = story.submitted(round);
    story.sendBack(number);
    assertThat(applications.get(number).status()).isEqualTo(CORRECTION);

    People.asApplicant(key.operator());
    var draft = DraftSamples.draft();
    DraftSamples.section(draft, "park").put("address", "示范路2号").put("eastBoundary", "另一条路");
    save.save(key, draft.toString(), OptionalInt.empty());
    attach.attach(key, MaterialKind.BOUNDARY_MAP, Edition.SEALED_PDF, "新图.pdf", pdf(" "));
    var before = Set.copyOf(drafts.materials(key));
    assertThatThrownBy(() -> attach.attach(key, MaterialKind.CREDIT_REPORT, Edition.SEALED_PDF, "新.pdf", pdf(" ")))
        .isInstanceOf(Refused.class).hasMessageContaining("信用报告与承诺书").hasMessageContaining("不在补正范围内");
    assertThatThrownBy(() -> begin.begin(key, MaterialKind.CREDIT_REPORT, Edition.SEALED_PDF, "新.pdf", 10,
        "0".repeat(64))).isInstanceOf(Refused.class).hasMessageContaining("不在补正范围内");
    assertThatThrownBy(() -> detach.detach(key, MaterialKind.CREDIT_REPORT, Edition.EDITABLE))
        .isInstanceOf(Refused.class).hasMessageContaining("不在补正范围内");
    for (var workbook : List.of(RosterSamples.sufficient(), RosterSamples.withMistakes())) {
      assertThatThrownBy(() -> roster.upload(key, "名单.xlsx", workbook))
          .isInstanceOf(Refused.class).hasMessageContaining("入驻企业名单").hasMessageContaining("不在补正范围内");
    }
    assertThat(drafts.materials(key)).containsExactlyInAnyOrderElementsOf(before);
    assertThatThrownBy(() -> driver.complete(number.value(), CORRECT_APPLICATION, Map.of("corrected", true)))
        .rootCause().isInstanceOf(Refused.class).hasMessageContaining("东至").hasMessageContaining("不在补正范围内");

    DraftSamples.section(draft, "park").put("eastBoundary", "东路");
    save.save(key, draft.toString(), OptionalInt.empty());
    driver.complete(number.value(), CORRECT_APPLICATION, Map.of("corrected", true));

    assertThat(applications.get(number)).returns(2, Application::version)
        .returns(SUBMITTED, Application::status);
    story.verify(number, Map.of());
    journey.of(KEY, number.value()).isEnded().hasPassed(CORRECT_APPLICATION, "accepted")
        .hasNotPassed("closeCorrection");
  }

  @Test
  @Proves({"R04", "R39"})
  void what_depends_on_a_flagged_entry_may_change_with_it() {
    var number = story.submitted(round);
    story.officer(number, VERIFY_MATERIALS, Map.of("decision", "RETURN", "note", "请更正。", "corrections", """
        [{"field": "project.planned", "reason": "与方案不符"}, {"field": "park.type", "reason": "类型有误"}]"""));

    People.asApplicant(key.operator());
    var draft = DraftSamples.draft();
    DraftSamples.section(draft, "project").removeAll().put("planned", false);
    DraftSamples.section(draft, "park").put("type", "OTHER").put("typeOther", "文创园");
    save.save(key, draft.toString(), OptionalInt.empty());
    driver.complete(number.value(), CORRECT_APPLICATION, Map.of("corrected", true));

    assertThat(applications.project(number)).isEmpty();
    assertThat(submissions.content(number).park().typeOther()).isEqualTo("文创园");
  }

  @Test
  @Proves("R39")
  void a_file_that_was_sent_back_must_be_replaced() {
    var number = story.submitted(round);
    story.sendBack(number);

    People.asApplicant(key.operator());
    assertThatThrownBy(() -> driver.complete(number.value(), CORRECT_APPLICATION, Map.of("corrected", true)))
        .rootCause().isInstanceOf(Refused.class).hasMessageContaining("四至范围图").hasMessageContaining("重新上传");
  }

  @Test
  void a_correction_follows_a_deadline_that_is_extended() {
    var number = story.submitted(round);
    story.sendBack(number);
    assertThat(due(number)).isEqualTo(round.applicationDeadline());

    var later = new Round(round.number(), round.title(), round.stage(), round.policyVersion(), round.opensOn(),
        round.applicationDeadline().plus(2, ChronoUnit.DAYS), round.uploadGraceMinutes(), round.districtDeadline(),
        round.baseDate(), round.districtQuota(), round.places(), round.noticeDays(), round.panelSize(),
        round.constructionPeriod(), round.weightOperation(), round.weightProject(), round.passLine(),
        round.status(), null);
    rounds.update(later);
    running.forEach(deadlines -> deadlines.reschedule(round.number()));

    assertThat(due(number)).isEqualTo(later.applicationDeadline());
  }

  @Test
  @Proves({"R39", "Q1"})
  void a_withdrawal_ends_a_correction_with_its_limits() {
    var number = story.submitted(round);
    story.sendBack(number);
    People.asApplicant(key.operator());
    assertThat(reading.read(key).correction()).isPresent();

    withdrawing.withdraw(number, "重新准备");

    assertThat(reading.read(key).correction()).isEmpty();
    attach.attach(key, MaterialKind.CREDIT_REPORT, Edition.SEALED_PDF, "新.pdf", pdf(" "));
    assertThat(applicants.submit(key).application()).isNotEqualTo(number);
  }

  @Test
  void during_a_correction_a_new_version_goes_through_the_correction() {
    var number = story.submitted(round);
    story.sendBack(number);
    var draft = DraftSamples.draft();
    DraftSamples.section(draft, "park").put("address", "示范路5号");

    People.asApplicant(key.operator());
    save.save(key, draft.toString(), OptionalInt.empty());

    assertThatThrownBy(() -> applicants.submit(key))
        .isInstanceOf(Refused.class).hasMessageContaining("补正任务");
  }

  @Test
  @Proves({"R39", "R40"})
  void the_deadline_ends_a_correction_and_the_check_goes_on_with_what_is_there() {
    var number = story.submitted(round);
    story.sendBack(number);

    driver.fireTimer(number.value(), CORRECTION_DEADLINE);

    assertThat(driver.openTasks(number.value())).containsExactly(VERIFY_MATERIALS);
    assertThat(applications.get(number).status()).isEqualTo(SUBMITTED);
    assertThatThrownBy(() -> story.verify(number, Map.of())).rootCause().isInstanceOf(Refused.class)
        .hasMessageContaining("四至范围图");
    assertThatThrownBy(() -> story.sendBack(number)).rootCause().isInstanceOf(Refused.class)
        .hasMessageContaining("2024年7月20日 24:00");
    story.officer(number, VERIFY_MATERIALS, Map.of("decision", "REJECT", "clause", "R40", "note", "缺少四至范围图。"));
    journey.of(KEY, number.value()).isEnded().hasPassed(CORRECTION_DEADLINE, "closeCorrection", "rejected");
  }

  /** When the chance ends, and what the task says of it. */
  private Instant due(ApplicationNumber number) {
    var due = driver.timer(number.value(), CORRECTION_DEADLINE).getDuedate().toInstant();
    assertThat(driver.task(number.value(), CORRECT_APPLICATION).getDueDate()).isEqualTo(due);
    return due;
  }

  private static ByteArrayInputStream pdf(String more) {
    return new ByteArrayInputStream((new String(SampleFiles.pdf(), StandardCharsets.US_ASCII) + more)
        .getBytes(StandardCharsets.US_ASCII));
  }
}

package org.featuredpark.application.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.featuredpark.application.Correction;
import org.featuredpark.application.CorrectionFlag;
import org.featuredpark.application.DeclaredPenalty;
import org.featuredpark.application.Draft;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.Edition;
import org.featuredpark.application.FindingSource;
import org.featuredpark.application.Material;
import org.featuredpark.application.MaterialKind;
import org.featuredpark.application.OfficialCheck;
import org.featuredpark.application.PenaltyKind;
import org.featuredpark.application.PenaltySubject;
import org.featuredpark.application.Receipt;
import org.featuredpark.application.RecordedFinding;
import org.featuredpark.application.Submission;
import org.featuredpark.application.SubmissionSamples;
import org.featuredpark.document.DocumentId;
import org.featuredpark.document.FileType;
import org.featuredpark.document.SealHint;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Clause;
import org.featuredpark.shared.Finding;
import org.featuredpark.shared.Verdict;
import org.featuredpark.testing.BothDatabases;
import org.featuredpark.testing.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

class IntakeTablesTest {

  private static final Instant NOW = Instant.parse("2024-07-20T15:59:59.999Z");
  private static final DraftKey KEY = SubmissionSamples.KEY;
  private static final ApplicationNumber NUMBER = SubmissionSamples.NUMBER;

  @BothDatabases
  void a_draft_keeps_its_text_its_roster_and_the_latest_file_of_each_kind(TestDatabase database) {
    var drafts = new DraftTable(database.jdbc());
    var draft = new Draft(KEY, "{\"park\":{\"name\":\"园\"}}", 1, OptionalLong.empty(), NOW, "applicant1");
    drafts.add(draft);
    assertThat(drafts.find(KEY)).contains(draft);

    long roster = rosters(database).add(SubmissionSamples.roster(), "名单.xlsx", NOW);
    var saved = new Draft(KEY, "{}", 2, OptionalLong.of(roster), NOW, "applicant1");
    drafts.update(saved);
    var first = material("第一份.pdf");
    var second = material("第二份.pdf");
    drafts.attach(KEY, first);
    drafts.attach(KEY, second);

    Optional<Draft> locked = database.transaction().execute(status -> drafts.lock(KEY));
    assertThat(locked).contains(saved);
    assertThat(drafts.ofOperator(KEY.operator(), 10)).containsExactly(saved);
    assertThat(drafts.materials(KEY)).containsExactly(second);
  }

  @BothDatabases
  void a_roster_comes_back_as_it_was_uploaded(TestDatabase database) {
    var roster = SubmissionSamples.roster();

    assertThat(rosters(database).get(rosters(database).add(roster, "名单.xlsx", NOW))).isEqualTo(roster);
  }

  @BothDatabases
  void each_version_stays_and_the_latest_counts(TestDatabase database) {
    var submissions = submissions(database);
    var first = stored(database, 1);
    submissions.add(first);
    submissions.replace(stored(database, 2));

    assertThat(submissions.content(NUMBER)).isEqualTo(first.content());
    assertThat(submissions.keyOf(NUMBER)).isEqualTo(KEY);
    assertThat(submissions.latestOf(KEY)).contains(NUMBER);
    assertThat(submissions.roster(NUMBER)).isEqualTo(first.roster());
    assertThat(submissions.materials(NUMBER)).hasSize(1);
    assertThat(submissions.lastSequence(KEY.round(), first.district())).isEqualTo(1);
    assertThat(database.jdbc().sql("SELECT COUNT(*) FROM application_version").query(Integer.class).single())
        .isEqualTo(2);
    database.transaction().executeWithoutResult(status -> submissions.enterIntake(first.district()));
  }

  @BothDatabases
  void only_land_that_can_overlap_is_compared(TestDatabase database) {
    var submissions = submissions(database);
    submissions.add(stored(database, 1));
    var near = other(database, 2, 0.001);
    var touching = other(database, 3, 0.002);
    other(database, 4, 0.1);
    var unmeasured = other(database, 5, 0.2);
    database.jdbc().sql("UPDATE application SET west = NULL WHERE number = :number")
        .param("number", unmeasured.value()).update();

    assertThat(submissions.neighbours(NUMBER)).extracting("number").containsExactly(near, touching, unmeasured);

    database.jdbc().sql("UPDATE application SET status = 'WITHDRAWN' WHERE number = :number")
        .param("number", near.value()).update();
    assertThat(submissions.neighbours(NUMBER)).extracting("number").containsExactly(touching, unmeasured);
  }

  @BothDatabases
  void a_corrected_boundary_is_compared_where_it_lies_now(TestDatabase database) {
    var submissions = submissions(database);
    submissions.add(stored(database, 1));
    other(database, 2, 0.1);
    assertThat(submissions.neighbours(NUMBER)).isEmpty();

    submissions.replace(SubmissionSamples.beside(SubmissionSamples.submission(2, roster(database), List.of()), 1, 0.1));

    assertThat(submissions.neighbours(NUMBER)).hasSize(1);
  }

  @BothDatabases
  void a_receipt_answers_every_press_with_its_key(TestDatabase database) {
    submissions(database).add(stored(database, 1));
    var receipts = new ReceiptTable(database.jdbc());
    var receipt = new Receipt(NUMBER + "-V1", NUMBER, 1, NOW, "hash", true, "按时");
    receipts.add(receipt);
    receipts.remember("applicant1", "key", receipt);

    assertThat(receipts.answerTo("applicant1", "key")).contains(receipt);
    assertThat(receipts.answerTo("applicant2", "key")).isEmpty();
    assertThat(receipts.of(NUMBER)).containsExactly(receipt);
  }

  @BothDatabases
  void findings_are_replaced_by_source_mirrored_once_and_settled(TestDatabase database) {
    submissions(database).add(stored(database, 1));
    var other = new ApplicationNumber(NUMBER.value().replace("0001", "0002"));
    var findings = new FindingTable(database.jdbc());
    findings.replace(NUMBER, FindingSource.INTEGRITY, List.of(finding("R36", null)));
    findings.replace(NUMBER, FindingSource.INTEGRITY, List.of(finding("R35", null)));
    findings.mirror(NUMBER, finding("R24", other));
    findings.mirror(NUMBER, finding("R24", other));
    assertThat(findings.of(NUMBER)).extracting(found -> found.finding().clause().id()).containsExactly("R35", "R24");

    findings.dispose(NUMBER, new Clause("R35"), "情节轻微", "haidian", NOW);
    findings.settleAgainst(other, "对方已撤回", "haidian", NOW);

    assertThat(findings.of(NUMBER)).noneMatch(RecordedFinding::isOpenFlag)
        .extracting(RecordedFinding::disposition).containsExactly("情节轻微", "对方已撤回");
  }

  @BothDatabases
  void a_correction_remembers_the_values_before_and_after(TestDatabase database) {
    submissions(database).add(stored(database, 1));
    var corrections = new CorrectionTable(database.jdbc());
    corrections.open(NUMBER, new Correction(0, NOW, "haidian", "请更正",
        List.of(new CorrectionFlag("park.name", "名称不符"), new CorrectionFlag("roster", "缺页")), null, false));
    var open = corrections.latest(NUMBER).orElseThrow();
    assertThat(open.isOpen()).isTrue();

    corrections.answer(open.id(), List.of(new CorrectionFlag("park.name", "名称不符", "甲园", "乙园")), NOW);

    var answered = corrections.latest(NUMBER).orElseThrow();
    assertThat(answered.isOpen()).isFalse();
    assertThat(answered.flags().get(0)).isEqualTo(new CorrectionFlag("park.name", "名称不符", "甲园", "乙园"));
    assertThat(corrections.count(NUMBER)).isOne();
    corrections.lapse(open.id());
    assertThat(corrections.latest(NUMBER).orElseThrow().lapsed()).isTrue();
  }

  @BothDatabases
  void the_latest_official_check_counts_even_where_a_list_was_not_queried(TestDatabase database) {
    submissions(database).add(stored(database, 1));
    var checks = new OfficialCheckTable(database.jdbc());
    assertThat(checks.latest(NUMBER)).isEmpty();
    checks.add(NUMBER, check(Boolean.TRUE), "haidian", NOW);
    checks.add(NUMBER, check(null), "haidian", NOW);

    assertThat(checks.latest(NUMBER)).contains(check(null));
  }

  @BothDatabases
  void penalties_are_kept_by_operator(TestDatabase database) {
    var penalties = new PenaltyTable(database.jdbc());
    var penalty = new DeclaredPenalty(PenaltyKind.CRIMINAL, PenaltySubject.LEGAL_REP, LocalDate.of(2022, 1, 1), "法院",
        "判决");
    penalties.add(KEY.operator(), penalty, "haidian", NOW);

    assertThat(penalties.of(KEY.operator())).containsExactly(penalty);
  }

  private static Submission stored(TestDatabase database, int version) {
    return SubmissionSamples.submission(version, roster(database), List.of(material("申报书.pdf")));
  }

  private static ApplicationNumber other(TestDatabase database, int sequence, double east) {
    var other = SubmissionSamples.beside(SubmissionSamples.submission(1, roster(database), List.of()), sequence, east);
    submissions(database).add(other);
    return other.number();
  }

  private static long roster(TestDatabase database) {
    return rosters(database).add(SubmissionSamples.roster(), "名单.xlsx", NOW);
  }

  private static RosterTable rosters(TestDatabase database) {
    return new RosterTable(database.jdbc(), new JdbcTemplate(database.dataSource()));
  }

  private static SubmissionTable submissions(TestDatabase database) {
    return new SubmissionTable(database.jdbc(), rosters(database), new ProjectTable(database.jdbc()));
  }

  private static Material material(String name) {
    return new Material(MaterialKind.APPLICATION_FORM, Edition.SEALED_PDF, new DocumentId(UUID.randomUUID()), name,
        FileType.PDF, "sha", 10, NOW.minusSeconds(60), NOW, Optional.of(SealHint.PICTURE));
  }

  private static RecordedFinding finding(String clause, ApplicationNumber other) {
    return new RecordedFinding(FindingSource.INTEGRITY, new Finding(new Clause(clause), Verdict.FLAG, "待核实"), other,
        NOW, null, null);
  }

  private static OfficialCheck check(Boolean dishonesty) {
    return new OfficialCheck(true, true, true, true, new BigDecimal("20000.00"), new BigDecimal("100.00"), dishonesty,
        "");
  }
}

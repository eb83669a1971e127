package org.featuredpark.monitoring.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.featuredpark.calendar.ConstructionPeriod;
import org.featuredpark.document.DocumentId;
import org.featuredpark.monitoring.ChangeKind;
import org.featuredpark.monitoring.ChangeRequest;
import org.featuredpark.monitoring.ChangeStatus;
import org.featuredpark.monitoring.Construction;
import org.featuredpark.monitoring.ExperienceAuthor;
import org.featuredpark.monitoring.OverdueStart;
import org.featuredpark.monitoring.ProgressReport;
import org.featuredpark.monitoring.ReportContent;
import org.featuredpark.monitoring.ReportKind;
import org.featuredpark.monitoring.RequestedChange;
import org.featuredpark.monitoring.RevocationDecision;
import org.featuredpark.monitoring.Risk;
import org.featuredpark.monitoring.StartEvidence;
import org.featuredpark.monitoring.StartWatch;
import org.featuredpark.monitoring.Tally;
import org.featuredpark.monitoring.YearAssessment;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Money;
import org.featuredpark.shared.NotFound;
import org.featuredpark.testing.BothDatabases;
import org.featuredpark.testing.TestDatabase;

class MonitoringTablesTest {

  private static final ApplicationNumber PARK = new ApplicationNumber("PILOT-2024-110108-0001");
  private static final LocalDate DAY = LocalDate.of(2024, 9, 10);
  private static final Instant NOW = Instant.parse("2024-10-09T02:00:00.123Z");

  @BothDatabases
  void reports_are_kept_and_counted_from_the_day_after_they_are_due(TestDatabase database) {
    var constructions = begin(database, LocalDate.of(2024, 11, 7));
    var reports = new ProgressReportTable(database.jdbc());
    var september = ProgressReport.opened(ReportKind.MONTHLY, LocalDate.of(2024, 9, 1), LocalDate.of(2024, 10, 12));
    var october = ProgressReport.opened(ReportKind.MONTHLY, LocalDate.of(2024, 10, 1), LocalDate.of(2024, 11, 7));
    reports.open(PARK, september);
    reports.open(PARK, october);
    var submitted = new ProgressReport(ReportKind.MONTHLY, september.periodStart(), september.dueOn(), NOW, false,
        ReportContent.monthly("设备采购", Money.ofYuan(new BigDecimal("125000.01")), Risk.ATTENTION, "涨价"));
    reports.save(PARK, submitted);

    assertThat(reports.of(PARK, 10)).containsExactly(october, submitted);
    assertThat(reports.latest(PARK, ReportKind.MONTHLY)).contains(october);
    assertThat(reports.latest(PARK, ReportKind.QUARTERLY)).isEmpty();
    assertThat(constructions.get(PARK).reports()).isEqualTo(new Tally(1, 1));
    assertThat(constructions.get(PARK).risk()).isEqualTo(Risk.ATTENTION);
    assertThat(on(database, LocalDate.of(2024, 11, 8)).get(PARK).reports()).isEqualTo(new Tally(2, 1));
  }

  @BothDatabases
  void a_report_that_falls_due_after_the_period_was_never_owed(TestDatabase database) {
    begin(database, DAY);
    new ProgressReportTable(database.jdbc()).open(PARK,
        ProgressReport.opened(ReportKind.MONTHLY, LocalDate.of(2025, 8, 1), LocalDate.of(2025, 9, 11)));

    assertThat(on(database, LocalDate.of(2025, 10, 1)).get(PARK).reports()).isEqualTo(new Tally(0, 0));
  }

  @BothDatabases
  void every_piece_of_evidence_is_kept_and_the_last_one_counts(TestDatabase database) {
    begin(database, DAY);
    var claims = new StartClaimTable(database.jdbc());
    var paper = new DocumentId(UUID.randomUUID());
    claims.add(PARK, evidence(List.of()), "operator", NOW);
    claims.decide(claims.latest(PARK).orElseThrow().id(), false, "未盖章", "haidian", NOW);
    assertThat(claims.latest(PARK).orElseThrow().isRejected()).isTrue();

    claims.add(PARK, evidence(List.of(paper)), "operator", NOW);

    var latest = claims.latest(PARK).orElseThrow();
    assertThat(latest.accepted()).isNull();
    assertThat(latest.reportedAt()).isEqualTo(NOW);
    assertThat(latest.evidence()).isEqualTo(evidence(List.of(paper)));
  }

  @BothDatabases
  void an_overdue_start_keeps_statement_verdict_and_decision(TestDatabase database) {
    begin(database, DAY);
    var overdues = new OverdueStartTable(database.jdbc());
    overdues.open(PARK, OverdueStart.opened(DAY));
    assertThat(overdues.find(PARK)).contains(OverdueStart.opened(DAY));

    var decided = new OverdueStart(DAY, "许可延误", NOW, "OVERDUE", "已逾期", RevocationDecision.REVOKE, "无证明");
    overdues.save(PARK, decided, "city-head", NOW);

    assertThat(overdues.find(PARK)).contains(decided);
  }

  @BothDatabases
  void change_requests_are_numbered_and_listed_the_latest_first(TestDatabase database) {
    begin(database, DAY);
    var changes = new ChangeRequestTable(database.jdbc());
    var first = changes.add(PARK, new RequestedChange(ChangeKind.ADDRESS, "迁址", DAY, null, null), "operator", NOW);
    var second = changes.add(PARK, new RequestedChange(ChangeKind.MILESTONE, "推迟", null, "M1", DAY), "operator", NOW);
    changes.save(new ChangeRequest(first.number(), PARK, first.change(), NOW, ChangeStatus.APPROVED, "同意"), "haidian",
        NOW);

    assertThat(changes.of(PARK, 10)).extracting(ChangeRequest::number)
        .containsExactly(second.number(), first.number());
    assertThat(changes.of(PARK, 1)).containsExactly(second);
    assertThat(changes.get(first.number()).status()).isEqualTo(ChangeStatus.APPROVED);
    assertThat(changes.isOpen(PARK, ChangeKind.MILESTONE)).isTrue();
    assertThat(changes.isOpen(PARK, ChangeKind.ADDRESS)).isFalse();
    assertThatThrownBy(() -> changes.get(-1)).isInstanceOf(NotFound.class);
  }

  @BothDatabases
  void years_are_graded_and_experience_is_told_by_both_sides(TestDatabase database) {
    var constructions = begin(database, DAY);
    var years = new YearAssessmentTable(database.jdbc());
    var year = new YearAssessment(1, new BigDecimal("59.999"), "未达标", null, null);
    years.add(PARK, year, "city", NOW);
    years.grade(PARK, new YearAssessment(1, year.total(), year.remark(), "FAIL", "不足60分"));
    assertThat(years.of(PARK)).singleElement().satisfies(graded -> assertThat(graded.isFailed()).isTrue());

    var experiences = new ExperienceTable(database.jdbc());
    experiences.add(PARK, ExperienceAuthor.OPERATOR, "做法", "operator", NOW);
    assertThat(constructions.get(PARK).experience().complete()).isFalse();
    experiences.add(PARK, ExperienceAuthor.DISTRICT, "协调", "haidian", NOW);
    assertThat(constructions.get(PARK).experience().complete()).isTrue();
  }

  private static ConstructionTable begin(TestDatabase database, LocalDate today) {
    var table = on(database, today);
    table.open(Construction.opened(PARK, ConstructionPeriod.of(DAY, Period.ofYears(1)), StartWatch.NONE), List.of());
    return table;
  }

  private static ConstructionTable on(TestDatabase database, LocalDate today) {
    return new ConstructionTable(database.jdbc(), Clock.fixed(BeijingTime.startOf(today), BeijingTime.ZONE));
  }

  private static StartEvidence evidence(List<DocumentId> documents) {
    return new StartEvidence(DAY, "HT-1", DAY, "PZ-1", DAY, DAY, documents);
  }
}

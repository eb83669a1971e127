package org.featuredpark.wholeround;

import static org.assertj.core.api.Assertions.assertThat;
import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.DECIDE_REVOCATION;
import static org.featuredpark.wholeround.Park.DESHENG;
import static org.featuredpark.wholeround.Park.NEVER_STARTS;
import static org.featuredpark.wholeround.Park.SENT_BACK;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.exit.Bans;
import org.featuredpark.monitoring.ConstructionStatus;
import org.featuredpark.monitoring.Constructions;
import org.featuredpark.monitoring.ProgressReport;
import org.featuredpark.monitoring.ProgressReports;
import org.springframework.stereotype.Component;

/** The year of construction: one never starts, one starts later with leave, one leaves out a report. R05–R08. */
@Component
class ConstructionChapter {

  private static final LocalDate PLANNED = LocalDate.of(2024, 12, 1);
  private static final LocalDate STARTED = LocalDate.of(2024, 11, 12);
  private static final LocalDate PUT_OFF = LocalDate.of(2025, 1, 20);
  private static final YearMonth LEFT_OUT = YearMonth.of(2025, 4);
  private static final int MOST_REPORTS = 50;

  private final Course course;
  private final Builders builders;
  private final Desks desks;
  private final Constructions constructions;
  private final ProgressReports reports;
  private final Bans bans;
  private final Outcomes outcomes;

  ConstructionChapter(Course course, Builders builders, Desks desks, Constructions constructions,
      ProgressReports reports, Bans bans, Outcomes outcomes) {
    this.course = course;
    this.builders = builders;
    this.desks = desks;
    this.constructions = constructions;
    this.reports = reports;
    this.bans = bans;
    this.outcomes = outcomes;
  }

  static List<Park> building() {
    return NoticeChapter.selected().stream().filter(park -> park != NEVER_STARTS).toList();
  }

  void play(Entries entries) {
    reports(YearMonth.of(2024, 10), YearMonth.of(2024, 11), entries, NoticeChapter.selected());
    course.until(STARTED);
    startsAreMade(entries);
    oneNeverStarts(entries);
    reports(YearMonth.of(2024, 12), YearMonth.of(2025, 1), entries, building());
    oneStartsLaterWithLeave(entries);
    reports(YearMonth.of(2025, 2), YearMonth.of(2025, 8), entries, building());
    theYearEnds(entries);
  }

  private void startsAreMade(Entries entries) {
    building().stream().filter(park -> park != SENT_BACK).forEach(park -> builders.start(park, entries.of(park)));
  }

  private void oneNeverStarts(Entries entries) {
    var number = entries.of(NEVER_STARTS);
    builders.extend(SENT_BACK, entries.of(SENT_BACK), PUT_OFF);
    course.until(PLANNED.plusDays(1));
    outcomes.assertTold(entries, NEVER_STARTS, "逾期");
    builders.stateReasons(NEVER_STARTS, number);
    assertThat(desks.open(number.value())).contains(DECIDE_REVOCATION);
    builders.revoke(number);
    outcomes.assertStatus(entries, ApplicationStatus.EXITED, NEVER_STARTS);
    assertThat(constructions.get(number).status()).isEqualTo(ConstructionStatus.REVOKED);
    assertThat(bans.bannedUntil(NEVER_STARTS.operator())).isPresent();
    assertThat(desks.open(number.value())).isEmpty();
  }

  private void oneStartsLaterWithLeave(Entries entries) {
    course.until(PUT_OFF.minusDays(4));
    builders.start(SENT_BACK, entries.of(SENT_BACK));
    assertThat(constructions.get(entries.of(SENT_BACK)).start())
        .matches(start -> start.extensions() == 1 && start.startedInTime());
  }

  /** On the third morning of every month everybody reports, but for the one month that one leaves out. */
  private void reports(YearMonth first, YearMonth last, Entries entries, List<Park> parks) {
    Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1)).forEach(month -> {
      course.until(month.atDay(3));
      parks.stream().filter(park -> park != DESHENG || !month.equals(LEFT_OUT))
          .forEach(park -> builders.report(park, entries.of(park)));
    });
  }

  private void theYearEnds(Entries entries) {
    course.until(NoticeChapter.ANNOUNCED.plusYears(1).plusDays(1));
    assertThat(building()).hasSize(9).allSatisfy(park -> assertThat(constructions.get(entries.of(park)).status())
        .isEqualTo(ConstructionStatus.COMPLETED));
    assertThat(reports.of(entries.of(DESHENG), MOST_REPORTS)).filteredOn(ProgressReport::missed).hasSize(1);
    outcomes.assertStatus(entries, ApplicationStatus.UNDER_EVALUATION, building());
  }
}

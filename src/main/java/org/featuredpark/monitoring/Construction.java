package org.featuredpark.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.featuredpark.calendar.CivilPeriod;
import org.featuredpark.calendar.ConstructionPeriod;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;

/**
 * A selected park's time of construction, with the counts that its evaluation looks at. R05, R08, R11, R59.
 *
 * @param reports progress reports that fell due within the period
 * @param milestones milestones of the project that fell due
 * @param risk what the operator reported last
 */
public record Construction(ApplicationNumber application, ConstructionPeriod period, StartWatch start,
    ConstructionStatus status, Tally reports, Tally milestones, ExperienceReports experience, Risk risk) {

  public Construction {
    Objects.requireNonNull(application, "application");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(status, "status");
  }

  public static Construction opened(ApplicationNumber application, ConstructionPeriod period, StartWatch start) {
    return new Construction(application, period, start, ConstructionStatus.RUNNING,
        new Tally(0, 0), new Tally(0, 0), ExperienceReports.NONE, Risk.NONE);
  }

  /** The first instant after the n-th year of the period; the last year ends with the period. R11. */
  public Instant yearEndsAt(int year) {
    var end = CivilPeriod.endOf(period.start(), Period.ofYears(year));
    return BeijingTime.endOf(end.isAfter(period.end()) ? period.end() : end);
  }

  public boolean isLastYear(int year) {
    return !yearEndsAt(year).isBefore(period.endsAt());
  }

  /** Calendar days left, today included; none once the period is over. */
  public long daysLeft(LocalDate today) {
    return Math.max(0, ChronoUnit.DAYS.between(today, period.end()) + 1);
  }

  public Construction with(StartWatch watch) {
    return new Construction(application, period, watch, status, reports, milestones, experience, risk);
  }

  public Construction with(ConstructionStatus newStatus) {
    return new Construction(application, period, start, newStatus, reports, milestones, experience, risk);
  }
}

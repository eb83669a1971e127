package org.featuredpark.round;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.ProgrammeStage;
import org.featuredpark.shared.Refused;
import org.featuredpark.shared.RoundNumber;

/**
 * One call for applications: what it offers, by when, and under which policy version. R02–R11, R38, R43–R52.
 *
 * <p>Both deadlines are the first instant that is too late.
 *
 * @param uploadGraceMinutes how long after the deadline a file may arrive whose sending began before it
 */
public record Round(RoundNumber number, String title, ProgrammeStage stage, String policyVersion, LocalDate opensOn,
    Instant applicationDeadline, int uploadGraceMinutes, Instant districtDeadline, LocalDate baseDate,
    int districtQuota, int places, int noticeDays, int panelSize, Period constructionPeriod, int weightOperation,
    int weightProject, double passLine, RoundStatus status, LocalDate announcedOn) {

  public Round {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(policyVersion, "policyVersion");
    Objects.requireNonNull(status, "status");
    RoundRules.requireTitle(title);
    RoundRules.requireDates(opensOn, applicationDeadline, districtDeadline, baseDate);
    RoundRules.requireGrace(uploadGraceMinutes);
    RoundRules.requireOffer(stage, districtQuota, places, constructionPeriod);
    RoundRules.requireReview(panelSize, weightOperation, weightProject, passLine);
    RoundRules.requireNotice(noticeDays);
    if ((status == RoundStatus.ANNOUNCED) != (announcedOn != null)) {
      throw new IllegalArgumentException("Only an announced round has a day of announcement: " + number);
    }
  }

  /** Whether an application may be begun at this moment. R38. */
  public boolean acceptsAt(Instant moment) {
    return status == RoundStatus.OPEN && window().isOpenAt(moment);
  }

  public SubmissionWindow window() {
    return new SubmissionWindow(BeijingTime.startOf(opensOn), applicationDeadline,
        applicationDeadline.plus(Duration.ofMinutes(uploadGraceMinutes)));
  }

  /** The last day of the application window, as the notice names it. */
  public LocalDate lastApplicationDay() {
    return BeijingTime.dateOf(applicationDeadline.minusNanos(1));
  }

  /** The last day on which a district may forward. R45. */
  public LocalDate lastDistrictDay() {
    return BeijingTime.dateOf(districtDeadline.minusNanos(1));
  }

  Round moved(RoundStatus next) {
    if (!status.mayBecome(next)) {
      throw Refused.field("status", "批次" + number + "当前为“" + status.zhName() + "”，不能改为“" + next.zhName() + "”。");
    }
    return with(applicationDeadline, districtDeadline, next, announcedOn);
  }

  Round announced(LocalDate day) {
    if (!status.mayBecome(RoundStatus.ANNOUNCED) || status.isOver()) {
      throw Refused.because("R53", "status", "批次" + number + "当前为“" + status.zhName() + "”，不能公布名单。");
    }
    return with(applicationDeadline, districtDeadline, RoundStatus.ANNOUNCED, day);
  }

  Round extended(Instant newApplicationDeadline, Instant newDistrictDeadline) {
    return with(newApplicationDeadline, newDistrictDeadline, status, announcedOn);
  }

  private Round with(Instant application, Instant district, RoundStatus newStatus, LocalDate announcement) {
    return new Round(number, title, stage, policyVersion, opensOn, application, uploadGraceMinutes, district, baseDate,
        districtQuota, places, noticeDays, panelSize, constructionPeriod, weightOperation, weightProject, passLine,
        newStatus, announcement);
  }
}

package org.featuredpark.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.featuredpark.calendar.WorkingDayCalendar;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Refused;

/** The later last days that the city head grants, each until 24:00; a day left out stays as it is. R38, R45. */
public record Extension(Optional<LocalDate> applicationDay, Optional<LocalDate> districtDay, String reason) {

  public Extension {
    if (reason == null || reason.isBlank()) {
      throw Refused.because("R38", "reason", "延长理由：请填写。");
    }
    if (applicationDay.isEmpty() && districtDay.isEmpty()) {
      throw Refused.because("R38", "applicationDeadlineDay", "请至少填写一个新的截止日期。");
    }
  }

  void requireKnownYears(WorkingDayCalendar calendar) {
    applicationDay.ifPresent(day -> RoundRules.requireKnownYear(calendar, "applicationDeadlineDay", day));
    districtDay.ifPresent(day -> RoundRules.requireKnownYear(calendar, "districtDeadlineDay", day));
  }

  Round applyTo(Round round, Instant now) {
    var application = applicationDay.map(BeijingTime::endOf).orElse(round.applicationDeadline());
    var district = districtDay.map(BeijingTime::endOf).orElse(round.districtDeadline());
    if (applicationDay.isPresent()) {
      requireStill(round.status() == RoundStatus.OPEN && round.window().isBeforeDeadline(now), "R38",
          "applicationDeadlineDay", "申报已经截止，不能再延长。");
      requireLater("R38", "applicationDeadlineDay", "新的申报截止日期", application, round.applicationDeadline(), now);
    }
    if (districtDay.isPresent()) {
      requireStill(round.status().compareTo(RoundStatus.SHORTLISTING) <= 0, "R45", "districtDeadlineDay",
          "区级推荐已经结束，不能再延长。");
      requireLater("R45", "districtDeadlineDay", "新的区级推荐截止日期", district, round.districtDeadline(), now);
    }
    return round.extended(application, district);
  }

  private static void requireStill(boolean possible, String clause, String field, String message) {
    if (!possible) {
      throw Refused.because(clause, field, message);
    }
  }

  private static void requireLater(String clause, String field, String label, Instant next, Instant old, Instant now) {
    if (!next.isAfter(old) || !next.isAfter(now)) {
      throw Refused.because(clause, field, label + "：应晚于原截止时间（" + BeijingTime.formatEnd(old) + "）和现在。");
    }
  }
}

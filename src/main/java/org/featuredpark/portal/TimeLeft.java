package org.featuredpark.portal;

import java.time.Duration;
import java.time.Instant;

/** Says how long it is until something ends, as exactly as a person needs it. */
public final class TimeLeft {

  private TimeLeft() {
  }

  /** Such as {@code 还剩 3 天 4 小时}; rounded down, so that nobody relies on time that is not there. */
  public static String between(Instant now, Instant exclusiveEnd) {
    var left = Duration.between(now, exclusiveEnd);
    if (left.isNegative() || left.isZero()) {
      return "已截止";
    }
    if (left.toDays() > 0) {
      return "还剩 " + left.toDays() + " 天" + (left.toHoursPart() > 0 ? " " + left.toHoursPart() + " 小时" : "");
    }
    if (left.toHours() > 0) {
      return "还剩 " + left.toHours() + " 小时" + (left.toMinutesPart() > 0 ? " " + left.toMinutesPart() + " 分钟" : "");
    }
    return left.toMinutes() > 0 ? "还剩 " + left.toMinutes() + " 分钟" : "还剩不到 1 分钟";
  }
}

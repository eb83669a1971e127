package org.featuredpark.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.featuredpark.round.Round;
import org.featuredpark.round.RoundStatus;
import org.featuredpark.shared.BeijingTime;

/**
 * A round as the first page shows it.
 *
 * @param deadline the last day and the instant from which it is too late, so that nobody misreads 24:00
 */
record RoundLine(String number, String title, State state, String stage, String opens, String deadline, String left,
    String grace, String offer) {

  /** Whether applications can be handed in. */
  enum State { UPCOMING, OPEN, CLOSED }

  static RoundLine of(Round round, Instant now) {
    var closed = round.status() != RoundStatus.OPEN || !round.window().isBeforeDeadline(now);
    var state = closed ? State.CLOSED : round.acceptsAt(now) ? State.OPEN : State.UPCOMING;
    return new RoundLine(round.number().value(), round.title(), state,
        round.status() == RoundStatus.OPEN ? "已截止" : round.status().zhName(), BeijingTime.format(round.opensOn()),
        deadline(round.applicationDeadline()), TimeLeft.between(now, round.applicationDeadline()),
        round.window().graceNote(),
        "拟确定不多于" + round.places() + "个园区，每区推荐不多于" + round.districtQuota() + "个，建设周期"
            + round.constructionPeriod().getYears() + "年");
  }

  private static String deadline(Instant end) {
    var tooLate = end.atZone(BeijingTime.ZONE);
    boolean midnight = tooLate.toLocalTime().equals(LocalTime.MIDNIGHT);
    return "截止 " + BeijingTime.formatEnd(end) + (midnight ? "，即" + monthAndDay(tooLate.toLocalDate()) + " 0:00 前" : "");
  }

  private static String monthAndDay(LocalDate day) {
    return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }
}

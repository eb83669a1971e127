package org.featuredpark.shortlist;

import java.time.Instant;
import java.util.stream.Stream;
import org.featuredpark.calendar.WorkingDays;
import org.featuredpark.round.Round;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Refused;
import org.springframework.stereotype.Component;

/** Until when a district may forward: the round's limit, or a later one that the city granted it. R45. */
@Component
public class DistrictDeadline {

  private final Shortlists shortlists;
  private final Rounds rounds;
  private final WorkingDays workingDays;

  DistrictDeadline(Shortlists shortlists, Rounds rounds, WorkingDays workingDays) {
    this.shortlists = shortlists;
    this.rounds = rounds;
    this.workingDays = workingDays;
  }

  /** The first instant that is too late. */
  public Instant of(DistrictRound id) {
    return of(shortlists.get(id));
  }

  Instant of(Shortlist shortlist) {
    return of(shortlist, rounds.get(shortlist.id().round()));
  }

  Instant of(Shortlist shortlist, Round round) {
    var ofRound = round.districtDeadline();
    return shortlist.graceDeadline().filter(ofRound::isBefore).orElse(ofRound);
  }

  /** The morning of the day that lies this many working days before the last day. */
  public Instant reminder(DistrictRound id, int workingDaysBefore) {
    var lastDay = BeijingTime.dateOf(of(id).minusNanos(1));
    var calendar = workingDays.calendar();
    return BeijingTime.startOf(Stream.iterate(lastDay.minusDays(1), day -> day.minusDays(1))
        .filter(calendar::isWorkingDay).skip(workingDaysBefore - 1L).findFirst().orElseThrow());
  }

  /** The case reaches the city the moment the deadline passes, so a district's act that comes later is refused. */
  void requireOpen(Shortlist shortlist, Instant now) {
    var end = of(shortlist);
    if (!now.isBefore(end)) {
      throw Refused.because("R45", "letterDate", "推荐截止时间" + BeijingTime.formatEnd(end)
          + "已过，不能再报送，须由市级决定是否受理。");
    }
  }
}

package org.featuredpark.round;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.UUID;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.ProgrammeStage;
import org.featuredpark.shared.RoundNumber;

/** The pilot round of the notice, under any number. */
public final class RoundSamples {

  private RoundSamples() {
  }

  /** A number of a round that no other test has. */
  public static String unusedNumber(String prefix) {
    return prefix + "-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
  }

  public static Round pilot(String number) {
    return entry().numbered(new RoundNumber(number));
  }

  /** A pilot round with these last days, both until 24:00. */
  public static Round pilot(String number, LocalDate applicationDay, LocalDate districtDay) {
    var round = pilot(number);
    return new Round(round.number(), round.title(), round.stage(), round.policyVersion(), applicationDay.minusDays(20),
        BeijingTime.endOf(applicationDay), 0, BeijingTime.endOf(districtDay), applicationDay, round.districtQuota(),
        round.places(), round.noticeDays(), round.panelSize(), round.constructionPeriod(), round.weightOperation(),
        round.weightProject(), round.passLine(), RoundStatus.OPEN, null);
  }

  /** The same, with a grace for files that are on their way at the deadline. */
  public static Round withGrace(Round round, int minutes) {
    return new Round(round.number(), round.title(), round.stage(), round.policyVersion(), round.opensOn(),
        round.applicationDeadline(), minutes, round.districtDeadline(), round.baseDate(), round.districtQuota(),
        round.places(), round.noticeDays(), round.panelSize(), round.constructionPeriod(), round.weightOperation(),
        round.weightProject(), round.passLine(), round.status(), round.announcedOn());
  }

  static NewRound entry() {
    return new NewRound("北京市专精特新特色园区（试点）", ProgrammeStage.PILOT, "PILOT-2024", LocalDate.of(2024, 6, 24),
        LocalDate.of(2024, 7, 20), 0, LocalDate.of(2024, 7, 31), null, 3, 10, 5, 5, Period.ofYears(1), 60, 40, 60);
  }
}

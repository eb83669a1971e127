package org.featuredpark.round;

import static org.featuredpark.identity.Role.CITY_HEAD;
import static org.featuredpark.identity.Role.CITY_OFFICER;

import java.time.Clock;
import java.time.LocalDate;
import org.featuredpark.calendar.WorkingDays;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.ProgrammeStage;
import org.featuredpark.shared.Refused;
import org.featuredpark.shared.RoundNumber;

/** Opens a call for applications under a published policy version. R02–R11, R38, R43, R60. */
@UseCase
@RequiresRole({CITY_OFFICER, CITY_HEAD})
public class OpenRound {

  private final Rounds rounds;
  private final PolicyVersions policies;
  private final WorkingDays workingDays;
  private final Clock clock;

  OpenRound(Rounds rounds, PolicyVersions policies, WorkingDays workingDays, Clock clock) {
    this.rounds = rounds;
    this.policies = policies;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  public Round open(NewRound entered) {
    requirePublishedPolicy(entered);
    requireFuture(entered);
    requireCalendar(entered);
    policies.lock(entered.stage());
    var round = entered.numbered(nextNumber(entered));
    rounds.add(round);
    return round;
  }

  private void requirePublishedPolicy(NewRound entered) {
    boolean published = policies.find(entered.policyVersion())
        .filter(policy -> policy.stage() == entered.stage()).isPresent();
    if (!published) {
      throw Refused.because(entered.stage() == ProgrammeStage.ROLLOUT ? "R09" : "R60", "policyTag",
          "政策版本：“" + entered.policyVersion() + "”不是已发布的" + entered.stage().zhName() + "阶段政策版本，请先发布。");
    }
  }

  private void requireFuture(NewRound entered) {
    var today = LocalDate.now(clock.withZone(BeijingTime.ZONE));
    if (entered.opensOn().isBefore(today)) {
      throw Refused.because("R38", "opensOn", "开始受理日期：不能早于今天（" + BeijingTime.format(today) + "）。");
    }
  }

  private void requireCalendar(NewRound entered) {
    var calendar = workingDays.calendar();
    RoundRules.requireKnownYear(calendar, "opensOn", entered.opensOn());
    RoundRules.requireKnownYear(calendar, "applicationDeadlineDay", entered.applicationDeadlineDay());
    RoundRules.requireKnownYear(calendar, "districtDeadlineDay", entered.districtDeadlineDay());
  }

  private RoundNumber nextNumber(NewRound entered) {
    var prefix = entered.stage().name() + "-" + entered.opensOn().getYear() + "-";
    return new RoundNumber(prefix + (rounds.lastSequence(prefix) + 1));
  }
}

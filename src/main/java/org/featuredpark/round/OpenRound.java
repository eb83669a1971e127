package org.featuredpark.round;

import static org.featuredpark.identity.Role.CITY_HEAD;
import static org.featuredpark.identity.Role.CITY_OFFICER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
      throw Refused.because(entered.stage() == ProgrammeStage.ROLLOUT ? "R09" : "R60", "policyVersion",
          "政策版本：“" + entered.policyVersion() + "”不是已发布的" + entered.stage().zhName() + "阶段政策版本，请先发布。");
    }
  }

  private void requireFuture(NewRound entered) {
    var today = LocalDate.now(clock.withZone(BeijingTime.ZONE));
    if (entered.opensOn().isBefore(today)) {
      throw Refused.because("R38", "opensOn", "开始受理日期：不能早于今天（" + BeijingTime.format(today) + "）。");
    }
  }

  /** Due dates and notices are counted in working days, so every year the round touches must be known. */
  private void requireCalendar(NewRound entered) {
    var calendar = workingDays.calendar();
    var days = List.of(Map.entry("opensOn", entered.opensOn()),
        Map.entry("applicationDeadlineDay", entered.applicationDeadlineDay()),
        Map.entry("districtDeadlineDay", entered.districtDeadlineDay()));
    days.stream().filter(day -> !calendar.covers(day.getValue().getYear())).findFirst().ifPresent(day -> {
      throw Refused.because("R52", day.getKey(), day.getValue().getYear()
          + "年的放假安排尚未载入，无法计算工作日，请先由管理员载入该年工作日历。");
    });
  }

  private RoundNumber nextNumber(NewRound entered) {
    var prefix = entered.stage().name() + "-" + entered.opensOn().getYear() + "-";
    return new RoundNumber(prefix + (rounds.lastSequence(prefix) + 1));
  }
}

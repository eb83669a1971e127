package org.featuredpark.round;

import static org.featuredpark.identity.Role.CITY_HEAD;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.calendar.WorkingDays;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.UseCase;
import org.featuredpark.notification.Messages;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.District;
import org.featuredpark.shared.RoundNumber;
import org.featuredpark.workflow.CaseEngine;

/** Gives applicants or districts more time in a running round, and tells everyone it concerns. R38, R45. */
@UseCase
@RequiresRole(CITY_HEAD)
public class ExtendDeadline {

  private static final String DEADLINE_EXTENDED = "round.deadlineExtended";

  private final Rounds rounds;
  private final WorkingDays workingDays;
  private final CaseEngine cases;
  private final List<RunningDeadlines> running;
  private final RoundAudience audience;
  private final AuditTrail audit;
  private final Messages messages;
  private final Clock clock;

  ExtendDeadline(Rounds rounds, WorkingDays workingDays, CaseEngine cases, List<RunningDeadlines> running,
      RoundAudience audience, AuditTrail audit, Messages messages, Clock clock) {
    this.rounds = rounds;
    this.workingDays = workingDays;
    this.cases = cases;
    this.running = running;
    this.audience = audience;
    this.audit = audit;
    this.messages = messages;
    this.clock = clock;
  }

  public Round extend(RoundNumber number, Extension extension) {
    var before = rounds.lock(number);
    extension.requireKnownYears(workingDays.calendar());
    var after = extension.applyTo(before, clock.instant());
    rounds.update(after);
    if (!after.applicationDeadline().equals(before.applicationDeadline())) {
      cases.send(DEADLINE_EXTENDED, number.value(), Map.of());
    }
    running.forEach(deadlines -> deadlines.reschedule(number));
    announce(before, after, extension.reason());
    return after;
  }

  private void announce(Round before, Round after, String reason) {
    var text = change("申报截止", before.applicationDeadline(), after.applicationDeadline())
        + change("区级推荐截止", before.districtDeadline(), after.districtDeadline()) + "理由：" + reason;
    audit.record(after.number().value(), "round.extend", text);
    Stream.concat(Arrays.stream(District.values()).map(Groups::officersOf),
            audience.applicants(after.number()).stream())
        .forEach(group -> messages.send(group, "截止时间延长：" + after.title(), text, after.number().value(), null));
  }

  private static String change(String name, Instant from, Instant to) {
    return from.equals(to) ? ""
        : name + "由" + BeijingTime.formatEnd(from) + "延长至" + BeijingTime.formatEnd(to) + "。";
  }
}

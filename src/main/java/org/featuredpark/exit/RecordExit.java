package org.featuredpark.exit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.featuredpark.application.ApplicationProgress;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.application.Applications;
import org.featuredpark.application.ParkNews;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.recognition.Register;
import org.featuredpark.recognition.TitleStatus;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;

/** Ends a park's part in the programme: its title, its status, and when its operator may come back. R54, R58, Q8. */
@UseCase
@ByProcess
public class RecordExit {

  private final ExitCases cases;
  private final ExitRules rules;
  private final Register register;
  private final Bans bans;
  private final Applications applications;
  private final ApplicationProgress progress;
  private final ParkNews news;
  private final Clock clock;

  RecordExit(ExitCases cases, ExitRules rules, Register register, Bans bans, Applications applications,
      ApplicationProgress progress, ParkNews news, Clock clock) {
    this.cases = cases;
    this.rules = rules;
    this.register = register;
    this.bans = bans;
    this.applications = applications;
    this.progress = progress;
    this.news = news;
    this.clock = clock;
  }

  /** Uses the rule that the case was judged by, or asks the rule where an earlier stage has decided already. */
  public void record(ApplicationNumber application, ExitTrigger trigger, String policyVersion) {
    var now = clock.instant();
    var today = BeijingTime.dateOf(now);
    var exit = cases.findOpen(application, trigger)
        .orElseGet(() -> cases.open(application, trigger, trigger.zhName(), now));
    var rule = exit.rule().orElseGet(() -> rules.of(trigger, isRecognised(application), policyVersion));
    cases.save(exit.with(rule).ended(ExitOutcome.EXITED), now);
    endOtherCases(application, now);
    register.end(application, rule.reason(), today);
    var ban = ban(application, rule, today);
    progress.move(application, ApplicationStatus.EXITED, reasons(exit, rule, ban));
    news.record(application, "exit.record", trigger.zhName());
    news.toDistrict(application, "exit:case-" + exit.id(), "园区已退出", rule.reason());
  }

  // A park that is out has nothing left to be heard about.
  private void endOtherCases(ApplicationNumber application, Instant now) {
    cases.allOpen(application).forEach(other -> cases.save(other.ended(ExitOutcome.SUPERSEDED), now));
  }

  private boolean isRecognised(ApplicationNumber application) {
    return register.find(application).filter(park -> park.status() == TitleStatus.VALID).isPresent();
  }

  private Optional<Ban> ban(ApplicationNumber application, ExitRule rule, LocalDate today) {
    if (rule.banYears() == 0) {
      return Optional.empty();
    }
    var ban = Ban.of(applications.get(application).operator(), application, today, rule);
    bans.impose(ban);
    return Optional.of(ban);
  }

  private static String reasons(ExitCase exit, ExitRule rule, Optional<Ban> ban) {
    var text = rule.reason() + (exit.decisionReason() == null ? "" : "决定理由：" + exit.decisionReason() + "。");
    return text + ban.map(one -> "再次申报限制至" + BeijingTime.format(one.until()) + "。").orElse("");
  }
}

package org.featuredpark.notice;

import java.time.Clock;
import java.util.Map;
import org.featuredpark.application.Applications;
import org.featuredpark.application.LegalRemedies;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.calendar.WorkingDays;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.notification.Messages;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.NotFound;
import org.featuredpark.shared.Refused;
import org.featuredpark.workflow.CaseEngine;

/** Takes an applicant's appeal against a decision about the own case, within five working days of delivery. Q7. */
@UseCase
@RequiresRole(Role.APPLICANT)
public class FileAppeal {

  private static final String DECISION_APPEALED = "decision.appealed";

  private final Applications applications;
  private final AppealableDecisions decisions;
  private final Appeals appeals;
  private final WorkingDays workingDays;
  private final CaseEngine cases;
  private final CurrentUser user;
  private final Clock clock;
  private final Messages messages;
  private final AuditTrail audit;

  FileAppeal(Applications applications, AppealableDecisions decisions, Appeals appeals, WorkingDays workingDays,
      CaseEngine cases, CurrentUser user, Clock clock, Messages messages, AuditTrail audit) {
    this.applications = applications;
    this.decisions = decisions;
    this.appeals = appeals;
    this.workingDays = workingDays;
    this.cases = cases;
    this.user = user;
    this.clock = clock;
    this.messages = messages;
    this.audit = audit;
  }

  public AppealNumber file(ApplicationNumber application, DecisionKind kind, String grounds) {
    user.mustActFor(applications.get(application).operator());
    var decision = decisions.of(application).stream().filter(one -> one.decision().kind() == kind).findFirst()
        .orElseThrow(() -> NotFound.of("可以申诉的决定", kind.zhName()));
    mustBeInTime(decision);
    var appeal = new Appeal(appeals.nextNumber(application), decision.decision(), decision.deliveredOn(), grounds,
        user.id(), clock.instant());
    if (!appeals.add(appeal)) {
      throw Refused.because("Q7", "kind", "对“" + kind.zhName() + "”的决定已经申诉过，不重复受理。");
    }
    cases.startByMessage(DECISION_APPEALED, appeal.number().value(), Map.of());
    audit.record(appeal.number().value(), "appeal.file", "对“" + kind.zhName() + "”的决定提出申诉");
    messages.send(Groups.CITY_OFFICER, "收到申诉" + appeal.number(), "请在任务列表中审查。", application.value(),
        appeal.number() + "/received");
    return appeal.number();
  }

  private void mustBeInTime(AppealableDecision decision) {
    var end = workingDays.calendar().dueAtEnd(decision.deliveredOn(), LegalRemedies.APPEAL_DAYS);
    if (!clock.instant().isBefore(end)) {
      throw Refused.because("Q7", "kind", "申诉期限为决定送达后" + LegalRemedies.APPEAL_DAYS + "个工作日，已于"
          + BeijingTime.formatEnd(end) + "届满。" + LegalRemedies.BY_LAW);
    }
  }
}

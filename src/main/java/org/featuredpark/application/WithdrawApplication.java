package org.featuredpark.application;

import java.time.Clock;
import java.util.Map;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Refused;
import org.featuredpark.workflow.CaseEngine;

/** Takes an application back. Free until the list is published; afterwards it is an exit, without a penalty. Q1. */
@UseCase
@RequiresRole(Role.APPLICANT)
public class WithdrawApplication {

  private static final String WITHDRAWN = "application.withdrawn";
  private static final String EXIT_PROCESS = "dynamicExit";
  private static final String EXIT = "park.exitTriggered";

  private final Applications applications;
  private final Findings findings;
  private final Journal journal;
  private final CaseEngine engine;
  private final CurrentUser user;
  private final Clock clock;

  WithdrawApplication(Applications applications, Findings findings, Journal journal, CaseEngine engine,
      CurrentUser user, Clock clock) {
    this.applications = applications;
    this.findings = findings;
    this.journal = journal;
    this.engine = engine;
    this.user = user;
    this.clock = clock;
  }

  public void withdraw(ApplicationNumber number, String reason) {
    var application = applications.get(number);
    user.mustActFor(application.operator());
    if (reason == null || reason.isBlank()) {
      throw Refused.because("Q1", "reason", "请填写撤回原因。");
    }
    if (!application.status().isLive()) {
      throw Refused.because("Q1", "application", "申报" + number + "当前为“" + application.status().zhName()
          + "”，不能撤回。");
    }
    if (application.status().isBeforeSelection()) {
      journal.move(number, ApplicationStatus.WITHDRAWN, "申报主体撤回：" + reason);
      findings.settleAgainst(number, "对方申报" + number + "已撤回。", user.id(), clock.instant());
      engine.send(WITHDRAWN, number.value(), Map.of());
    } else if (engine.isRunning(EXIT_PROCESS, number.value())) {
      throw Refused.because("Q1", "application", "申报" + number + "的退出正在办理，无需重复申请。");
    } else {
      journal.note(number, "申报主体申请退出：" + reason);
      engine.send(EXIT, number.value(), Map.of("trigger", "VOLUNTARY"));
    }
  }
}

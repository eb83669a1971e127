package org.featuredpark.review;

import org.featuredpark.application.Applications;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.notification.Messages;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Refused;

/** The city head waits longer for a late plan, or goes on without one: the park then takes no place. R50. */
@UseCase
@RequiresRole(Role.CITY_HEAD)
public class DecideLatePlan {

  private final PlanDesk desk;
  private final Applications applications;
  private final Messages messages;
  private final AuditTrail audit;

  DecideLatePlan(PlanDesk desk, Applications applications, Messages messages, AuditTrail audit) {
    this.desk = desk;
    this.applications = applications;
    this.messages = messages;
    this.audit = audit;
  }

  public void goOnWithout(ApplicationNumber park, String reason) {
    if (reason.isBlank()) {
      throw Refused.because("R50", "reason", "不再等待的理由：请填写。");
    }
    desk.save(ThreeYearPlan.abandoned(park));
    audit.record(park.value(), "plan.abandon", "不再等待三年计划：" + reason);
    messages.send(Groups.operator(applications.get(park).operator()), "三年计划未能核定",
        "因三年计划逾期未核定，市级决定不再等待，贵园区不能列入名单。理由：" + reason, park.value(), "plan-given-up/" + park);
  }

  public void waitLonger(ApplicationNumber park) {
    audit.record(park.value(), "plan.wait", "继续等待三年计划。");
  }
}

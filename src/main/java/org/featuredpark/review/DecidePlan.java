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

/** The city approves a three-year plan, or returns it and says what to change. R50. */
@UseCase
@RequiresRole(Role.CITY_OFFICER)
public class DecidePlan {

  private static final int LONGEST = 2000;

  private final PlanDesk desk;
  private final Applications applications;
  private final Messages messages;
  private final AuditTrail audit;

  DecidePlan(PlanDesk desk, Applications applications, Messages messages, AuditTrail audit) {
    this.desk = desk;
    this.applications = applications;
    this.messages = messages;
    this.audit = audit;
  }

  public void approve(ApplicationNumber park) {
    desk.save(desk.of(park).approved(desk.signature()));
    audit.record(park.value(), "plan.approve", "核定三年计划。");
    tell(park, "三年计划已核定", "市级已核定贵单位的三年发展任务和目标，请办理会签。", "plan-approved");
  }

  public void returnWith(ApplicationNumber park, String comments) {
    if (comments.isBlank() || comments.length() > LONGEST) {
      throw Refused.because("R50", "comments", "修改意见：退回时请填写，不超过" + LONGEST + "字。");
    }
    desk.save(desk.of(park).returned());
    audit.record(park.value(), "plan.return", "退回三年计划：" + comments);
    tell(park, "三年计划已退回修改", comments, "plan-returned");
  }

  private void tell(ApplicationNumber park, String subject, String body, String event) {
    var moment = desk.signature().at();
    messages.send(Groups.operator(applications.get(park).operator()), subject, body, park.value(),
        event + "/" + park + "/" + moment);
  }
}

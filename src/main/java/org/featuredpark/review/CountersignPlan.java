package org.featuredpark.review;

import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Refused;

/** The operator puts its name under the approved plan, or asks for another draft. R50. */
@UseCase
@RequiresRole(Role.APPLICANT)
public class CountersignPlan {

  private final PlanDesk desk;
  private final AuditTrail audit;

  CountersignPlan(PlanDesk desk, AuditTrail audit) {
    this.desk = desk;
    this.audit = audit;
  }

  public void sign(ApplicationNumber park) {
    desk.mustActForOperator(park);
    desk.save(desk.of(park).countersigned(desk.signature()));
    audit.record(park.value(), "plan.countersign", "会签三年计划。");
  }

  public void decline(ApplicationNumber park, String reason) {
    desk.mustActForOperator(park);
    if (reason.isBlank()) {
      throw Refused.because("R50", "reason", "不予会签的理由：请填写。");
    }
    audit.record(park.value(), "plan.decline", "未会签三年计划，申请修改：" + reason);
  }
}

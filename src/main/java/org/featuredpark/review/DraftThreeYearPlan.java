package org.featuredpark.review;

import java.util.List;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;

/** The operator hands in the tasks and targets it would answer for. R50. */
@UseCase
@RequiresRole(Role.APPLICANT)
public class DraftThreeYearPlan {

  private final PlanDesk desk;
  private final AuditTrail audit;

  DraftThreeYearPlan(PlanDesk desk, AuditTrail audit) {
    this.desk = desk;
    this.audit = audit;
  }

  public void submit(ApplicationNumber park, List<PlanTarget> targets, List<PlanTask> tasks) {
    desk.mustActForOperator(park);
    desk.save(ThreeYearPlan.draft(park, targets, tasks));
    audit.record(park.value(), "plan.submit", "提交三年计划：" + targets.size() + "项目标，" + tasks.size() + "项任务。");
  }
}

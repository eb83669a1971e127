package org.featuredpark.review;

import static org.featuredpark.review.PlanStatus.ABANDONED;
import static org.featuredpark.review.PlanStatus.APPROVED;
import static org.featuredpark.review.PlanStatus.COUNTERSIGNED;
import static org.featuredpark.review.PlanStatus.DRAFTED;
import static org.featuredpark.review.PlanStatus.FROZEN;
import static org.featuredpark.review.PlanStatus.RETURNED;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Refused;

/**
 * A park's tasks and targets for three years: the operator drafts, the city approves, the operator countersigns.
 * Publication of the list freezes it. R50.
 */
public record ThreeYearPlan(ApplicationNumber park, PlanStatus status, List<PlanTarget> targets, List<PlanTask> tasks,
    Optional<PlanSignature> approval, Optional<PlanSignature> countersignature) {

  private static final int WHOLE = 100;

  public ThreeYearPlan {
    Objects.requireNonNull(park, "park");
    Objects.requireNonNull(status, "status");
    targets = List.copyOf(targets);
    tasks = List.copyOf(tasks);
  }

  /** What an operator hands in; an earlier approval no longer counts for it. */
  public static ThreeYearPlan draft(ApplicationNumber park, List<PlanTarget> targets, List<PlanTask> tasks) {
    if (targets.isEmpty() || tasks.isEmpty()) {
      throw refused("targets", "三年计划至少应有一项目标和一项任务。");
    }
    if (targets.stream().map(PlanTarget::kind).distinct().count() < targets.size()) {
      throw refused("targets", "同一项目标只能填写一次。");
    }
    int weight = targets.stream().mapToInt(PlanTarget::weight).sum();
    if (weight != WHOLE) {
      throw refused("targets", "各项目标的权重合计应为100，现为" + weight + "。");
    }
    return new ThreeYearPlan(park, DRAFTED, targets, tasks, Optional.empty(), Optional.empty());
  }

  /** The plan of a park whose operator never agreed one: the park can be ranked but takes no place. */
  public static ThreeYearPlan abandoned(ApplicationNumber park) {
    return new ThreeYearPlan(park, ABANDONED, List.of(), List.of(), Optional.empty(), Optional.empty());
  }

  public ThreeYearPlan returned() {
    mustBe(DRAFTED);
    return new ThreeYearPlan(park, RETURNED, targets, tasks, Optional.empty(), Optional.empty());
  }

  public ThreeYearPlan approved(PlanSignature by) {
    mustBe(DRAFTED);
    return new ThreeYearPlan(park, APPROVED, targets, tasks, Optional.of(by), Optional.empty());
  }

  public ThreeYearPlan countersigned(PlanSignature by) {
    mustBe(APPROVED);
    return new ThreeYearPlan(park, COUNTERSIGNED, targets, tasks, approval, Optional.of(by));
  }

  public ThreeYearPlan frozen() {
    mustBe(COUNTERSIGNED);
    return new ThreeYearPlan(park, FROZEN, targets, tasks, approval, countersignature);
  }

  private void mustBe(PlanStatus expected) {
    if (status != expected) {
      throw refused("plan", "三年计划当前为“" + status.zhName() + "”，不能办理此事项。");
    }
  }

  private static Refused refused(String field, String message) {
    return Refused.because("R50", field, message);
  }
}

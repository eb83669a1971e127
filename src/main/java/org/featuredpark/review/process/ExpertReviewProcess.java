package org.featuredpark.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.featuredpark.review.AggregationMethod;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.workflow.ProcessVariable;

/** The names of the model {@code expert-review.bpmn}; its business key is the application number. */
public final class ExpertReviewProcess {

  public static final String KEY = "expertReview";

  public static final String DRAW_PANEL = "drawPanel";
  public static final String COMPLETE_PANEL = "completePanel";
  public static final String DECLARE_CONFLICT = "declareConflict";
  public static final String DECLARATION_OVERDUE = "declarationOverdue";
  public static final String SCORE_PARK = "scorePark";
  public static final String SCORING_OVERDUE = "scoringOverdue";
  public static final String RELEASE_ABSENT_EXPERTS = "releaseAbsentExperts";
  public static final String PANEL_VALIDITY = "panelValidity";
  public static final String SCORE_AGGREGATION = "scoreAggregation";
  public static final String AGGREGATE_SCORES = "aggregateScores";
  public static final String PARK_SCORED = "parkScored";
  public static final String DRAFT_PLAN = "draftThreeYearPlan";
  public static final String APPROVE_PLAN = "approvePlan";
  public static final String COUNTERSIGN_PLAN = "countersignPlan";
  public static final String PLAN_AGREED = "planAgreed";
  public static final String PLAN_OVERDUE = "planOverdue";
  public static final String DECIDE_LATE_PLAN = "decideLatePlan";
  public static final String GRACE_OVER = "graceOver";
  public static final String PLAN_GIVEN_UP = "planGivenUp";
  public static final String PLAN_MISSING = "planMissing";
  public static final String SCORED = "scored";
  public static final String REVIEW_WITHDRAWN = "reviewWithdrawn";

  public static final String PARK_WITHDRAWN = "review.parkWithdrawn";

  public static final ProcessVariable<String> POLICY_VERSION = ProcessVariable.text("policyVersion");
  public static final ProcessVariable<Boolean> PANEL_COMPLETE = ProcessVariable.flag("panelComplete");
  public static final ProcessVariable<Boolean> PANEL_VALID = ProcessVariable.flag("panelValid");
  public static final ProcessVariable<AggregationMethod> METHOD =
      ProcessVariable.choice("aggregationMethod", AggregationMethod.class);
  public static final ProcessVariable<Boolean> PLAN_APPROVED = ProcessVariable.flag("planApproved");
  public static final ProcessVariable<Boolean> PLAN_COUNTERSIGNED = ProcessVariable.flag("planCountersigned");
  public static final ProcessVariable<Boolean> PLAN_IS_GIVEN_UP = ProcessVariable.flag("planGivenUp");
  public static final ProcessVariable<Outcome> OUTCOME = ProcessVariable.choice("outcome", Outcome.class);

  /** What a review ends in, unless the park withdraws before. */
  public enum Outcome {
    SCORED
  }

  private ExpertReviewProcess() {
  }

  static ApplicationNumber park(DelegateExecution execution) {
    return new ApplicationNumber(execution.getProcessBusinessKey());
  }

  static ApplicationNumber park(DelegateTask task) {
    return park(task.getExecution());
  }
}

package org.featuredpark.evaluation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.featuredpark.evaluation.GradeDecision;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.workflow.ProcessVariable;

/** The names of the model {@code performance-evaluation.bpmn}. */
public final class PerformanceEvaluationProcess {

  public static final String KEY = "performanceEvaluation";

  public static final String ISSUE_EVALUATION_NOTICE = "issueEvaluationNotice";
  public static final String SUBMIT_SELF_EVALUATION = "submitSelfEvaluation";
  public static final String SELF_EVALUATION_DUE = "selfEvaluationDue";
  public static final String ISSUE_CURE_NOTICE = "issueCureNotice";
  public static final String SUBMIT_LATE_EVALUATION = "submitLateEvaluation";
  public static final String CURE_DUE = "cureDue";
  public static final String CHECK_SUBMISSION = "checkSubmission";
  public static final String EVALUATION_PARTICIPATION = "evaluationParticipation";
  public static final String DECIDE_WAIVER = "decideWaiver";
  public static final String INSPECT_SITE = "inspectSite";
  public static final String SCORE_EVALUATION = "scoreEvaluation";
  public static final String EVALUATION_GRADE = "evaluationGrade";
  public static final String CONFIRM_GRADE = "confirmGrade";
  public static final String PASSED = "passed";
  public static final String FAILED = "failed";

  public static final ProcessVariable<String> POLICY_VERSION = ProcessVariable.text("policyVersion");
  /** What the rule on participation said: PROCEED, CURE, DEEMED_FAIL or WAIVED. */
  public static final ProcessVariable<String> PARTICIPATION = ProcessVariable.text("participation");
  public static final ProcessVariable<Boolean> INSPECTED = ProcessVariable.flag("inspected");
  public static final ProcessVariable<Boolean> WAIVED = ProcessVariable.flag("waived");
  public static final ProcessVariable<GradeDecision> GRADE_DECISION =
      ProcessVariable.choice("gradeDecision", GradeDecision.class);
  public static final ProcessVariable<Outcome> OUTCOME = ProcessVariable.choice("outcome", Outcome.class);

  /** What an evaluation ends in. */
  public enum Outcome {
    PASSED,
    FAILED
  }

  private PerformanceEvaluationProcess() {
  }

  static ApplicationNumber application(DelegateExecution execution) {
    return new ApplicationNumber(execution.getProcessBusinessKey());
  }
}

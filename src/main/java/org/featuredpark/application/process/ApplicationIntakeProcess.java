package org.featuredpark.application.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.featuredpark.application.ConfirmRejection.Confirmation;
import org.featuredpark.application.DisposeFindings.Disposition;
import org.featuredpark.application.StoreFindings.Eligibility;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.workflow.ProcessVariable;

/** The names of the model application-intake. Its business key is the application number. */
public final class ApplicationIntakeProcess {

  public static final String KEY = "applicationIntake";

  public static final String SUBMISSION_TIMELINESS = "submissionTimeliness";
  public static final String INFORM_LATE_APPLICANT = "informLateApplicant";
  public static final String REGISTER_WITHDRAWAL = "registerWithdrawal";
  public static final String EXAMINATION = "examination";
  public static final String APPLICATION_RESUBMITTED = "applicationResubmitted";
  public static final String MATERIAL_COMPLETENESS = "materialCompleteness";
  public static final String VERIFY_MATERIALS = "verifyMaterials";
  public static final String CORRECT_APPLICATION = "correctApplication";
  public static final String CORRECTION_DEADLINE = "correctionDeadline";
  public static final String CLOSE_CORRECTION = "closeCorrection";
  public static final String COLLECT_FACTS = "collectFacts";
  public static final String HARD_ELIGIBILITY = "hardEligibility";
  public static final String DIRECTION_FIT = "directionFit";
  public static final String INTEGRITY = "integrity";
  public static final String DISPOSE_FINDINGS = "disposeFindings";
  public static final String CONFIRM_REJECTION = "confirmRejection";
  public static final String ACCEPT_APPLICATION = "acceptApplication";
  public static final String REJECT_APPLICATION = "rejectApplication";
  public static final String ACCEPTED = "accepted";
  public static final String REJECTED = "rejected";
  public static final String LATE = "late";
  public static final String WITHDRAWN = "withdrawn";

  public static final String MESSAGE_RESUBMITTED = "application.resubmitted";

  public static final ProcessVariable<String> POLICY_VERSION = ProcessVariable.text("policyVersion");
  public static final ProcessVariable<String> TIMELINESS = ProcessVariable.text("timeliness");
  public static final ProcessVariable<Verification> VERIFICATION =
      ProcessVariable.choice("verification", Verification.class);
  public static final ProcessVariable<Eligibility> ELIGIBILITY =
      ProcessVariable.choice("eligibility", Eligibility.class);
  public static final ProcessVariable<Disposition> DISPOSITION =
      ProcessVariable.choice("disposition", Disposition.class);
  public static final ProcessVariable<Confirmation> CONFIRMATION =
      ProcessVariable.choice("confirmation", Confirmation.class);
  public static final ProcessVariable<Outcome> OUTCOME = ProcessVariable.choice("outcome", Outcome.class);

  private ApplicationIntakeProcess() {
  }

  static ApplicationNumber application(DelegateExecution execution) {
    return new ApplicationNumber(execution.getProcessBusinessKey());
  }

  static ApplicationNumber application(DelegateTask task) {
    return application(task.getExecution());
  }

  /** What an officer makes of the materials. */
  public enum Verification { ACCEPT_FOR_CHECK, RETURN, REJECT }

  /** What became of the application in the intake. */
  public enum Outcome { ACCEPTED, REJECTED, LATE, WITHDRAWN }
}

package org.featuredpark.monitoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.featuredpark.monitoring.ConstructionStatus;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.workflow.ProcessVariable;

/** The names that construction monitoring shares with its code and its tests. */
public final class ConstructionMonitoringProcess {

  public static final String KEY = "constructionMonitoring";

  public static final String START_REPORTED = "park.startReported";
  public static final String START_MOVED = "park.startMoved";
  public static final String CHANGE_REQUESTED = "park.changeRequested";

  public static final String VERIFY_START_EVIDENCE = "verifyStartEvidence";
  public static final String STATE_OVERDUE_REASONS = "stateOverdueReasons";
  public static final String DECIDE_REVOCATION = "decideRevocation";
  public static final String ASSESS_YEAR = "assessYear";
  public static final String DECIDE_EXTENSION = "decideExtension";
  public static final String DECIDE_CHANGE = "decideChange";
  public static final String SUBMIT_MONTHLY_REPORT = "submitMonthlyReport";
  public static final String SUBMIT_QUARTERLY_REPORT = "submitQuarterlyReport";
  public static final String WRITE_OPERATOR_EXPERIENCE = "writeOperatorExperience";
  public static final String WRITE_DISTRICT_EXPERIENCE = "writeDistrictExperience";

  public static final ProcessVariable<ConstructionStatus> OUTCOME =
      ProcessVariable.choice("outcome", ConstructionStatus.class);
  public static final ProcessVariable<Boolean> WITH_PROJECT = ProcessVariable.flag("withProject");
  public static final ProcessVariable<Boolean> START_PROVEN = ProcessVariable.flag("startProven");
  public static final ProcessVariable<Boolean> REVOKED = ProcessVariable.flag("revoked");
  public static final ProcessVariable<Boolean> YEAR_PASSED = ProcessVariable.flag("yearPassed");

  // Known within one change request only, so that two of them do not mix.
  public static final ProcessVariable<Long> CHANGE =
      ProcessVariable.key("changeNo", String::valueOf, Long::valueOf);
  public static final ProcessVariable<Boolean> EXTENSION = ProcessVariable.flag("extension");
  public static final ProcessVariable<Boolean> ADMISSIBLE = ProcessVariable.flag("admissible");
  public static final ProcessVariable<Boolean> GRANTED = ProcessVariable.flag("granted");

  private ConstructionMonitoringProcess() {
  }

  static ApplicationNumber application(DelegateExecution execution) {
    return new ApplicationNumber(execution.getProcessBusinessKey());
  }

  static ApplicationNumber application(DelegateTask task) {
    return application(task.getExecution());
  }
}

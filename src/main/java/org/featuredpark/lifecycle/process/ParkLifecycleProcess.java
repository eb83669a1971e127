package org.featuredpark.lifecycle.process;

import org.featuredpark.workflow.ProcessVariable;

/** The names in the model of a park's life. */
public final class ParkLifecycleProcess {

  public static final String KEY = "parkLifecycle";

  public static final String APPLICATION_INTAKE = "applicationIntake";
  public static final String AWAIT_SHORTLIST = "awaitShortlist";
  public static final String AWAIT_SELECTION = "awaitSelection";
  public static final String CONSTRUCTION_MONITORING = "constructionMonitoring";
  public static final String PERFORMANCE_EVALUATION = "performanceEvaluation";
  public static final String RECOGNITION = "recognition";
  public static final String TITLE_EXPIRED = "titleExpired";
  public static final String EXIT_AFTER_EVALUATION = "exitAfterEvaluation";
  public static final String DYNAMIC_EXIT = "dynamicExit";

  public static final String SHORTLISTED = "application.shortlisted";
  public static final String SELECTION_ANNOUNCED = "application.selectionAnnounced";
  public static final String WITHDRAWN = "application.withdrawn";
  public static final String EXIT_TRIGGERED = "park.exitTriggered";

  public static final ProcessVariable<String> DISTRICT = ProcessVariable.text("district");
  public static final ProcessVariable<String> POLICY_VERSION = ProcessVariable.text("policyVersion");
  public static final ProcessVariable<String> OUTCOME = ProcessVariable.text("outcome");
  public static final ProcessVariable<Boolean> RECOMMENDED = ProcessVariable.flag("recommended");
  public static final ProcessVariable<Boolean> SELECTED = ProcessVariable.flag("selected");
  public static final ProcessVariable<String> TRIGGER = ProcessVariable.text("trigger");
  public static final ProcessVariable<String> EXIT_OUTCOME = ProcessVariable.text("exitOutcome");

  private ParkLifecycleProcess() {
  }
}

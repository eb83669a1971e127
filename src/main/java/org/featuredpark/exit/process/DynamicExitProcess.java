package org.featuredpark.exit.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.featuredpark.exit.ExitDecision;
import org.featuredpark.exit.ExitOutcome;
import org.featuredpark.exit.ExitTrigger;
import org.featuredpark.notice.NoticeNumber;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.workflow.ProcessVariable;

/** The names of the model {@code dynamic-exit.bpmn}. */
public final class DynamicExitProcess {

  public static final String KEY = "dynamicExit";

  public static final String STATE_DEFENCE = "stateDefence";
  public static final String DEFENCE_DUE = "defenceDue";
  public static final String DECIDE_EXIT = "decideExit";
  public static final String RECTIFY = "rectify";
  public static final String RECTIFICATION_DUE = "rectificationDue";
  public static final String VERIFY_RECTIFICATION = "verifyRectification";
  public static final String PUBLISH_EXIT = "publishExit";
  public static final String REMOVE_PARK = "removePark";
  public static final String EXITED = "exited";
  public static final String RETAINED = "retained";
  public static final String RECTIFIED = "rectified";

  public static final ProcessVariable<String> POLICY_VERSION = ProcessVariable.text("policyVersion");
  public static final ProcessVariable<ExitTrigger> TRIGGER = ProcessVariable.choice("trigger", ExitTrigger.class);
  public static final ProcessVariable<Boolean> HEARING = ProcessVariable.flag("hearing");
  public static final ProcessVariable<ExitDecision> DECISION =
      ProcessVariable.choice("decision", ExitDecision.class);
  public static final ProcessVariable<NoticeNumber> NOTICE_NUMBER =
      ProcessVariable.key("noticeNo", NoticeNumber::value, NoticeNumber::new);
  public static final ProcessVariable<ExitOutcome> OUTCOME = ProcessVariable.choice("outcome", ExitOutcome.class);

  private DynamicExitProcess() {
  }

  static ApplicationNumber application(DelegateExecution execution) {
    return new ApplicationNumber(execution.getProcessBusinessKey());
  }

  static ApplicationNumber application(DelegateTask task) {
    return application(task.getExecution());
  }
}

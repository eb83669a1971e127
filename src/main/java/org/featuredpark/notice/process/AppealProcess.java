package org.featuredpark.notice.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.featuredpark.notice.AppealNumber;
import org.featuredpark.notice.AppealOutcome;
import org.featuredpark.workflow.ProcessVariable;

/** The names of the model {@code appeal.bpmn}. */
public final class AppealProcess {

  public static final String KEY = "appeal";

  public static final String EXAMINE_APPEAL = "examineAppeal";
  public static final String DECIDE_APPEAL = "decideAppeal";
  public static final String CARRY_OUT_APPEAL = "carryOutAppeal";
  public static final String ARRANGE_REMEDY = "arrangeRemedy";
  public static final String APPEAL_REJECTED = "appealRejected";
  public static final String APPEAL_UPHELD = "appealUpheld";
  public static final String REMEDY_ARRANGED = "remedyArranged";

  public static final String DECISION_APPEALED = "decision.appealed";

  public static final ProcessVariable<AppealOutcome> OUTCOME =
      ProcessVariable.choice("outcome", AppealOutcome.class);
  public static final ProcessVariable<Boolean> CARRIED_OUT = ProcessVariable.flag("carriedOut");

  private AppealProcess() {
  }

  static AppealNumber appeal(DelegateExecution execution) {
    return new AppealNumber(execution.getProcessBusinessKey());
  }
}

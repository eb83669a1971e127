package org.featuredpark.notice.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.featuredpark.notice.ObjectionEffect;
import org.featuredpark.notice.ObjectionNumber;
import org.featuredpark.notice.ObjectionOutcome;
import org.featuredpark.workflow.ProcessVariable;

/** The names of the model {@code objection-handling.bpmn}. */
public final class ObjectionHandlingProcess {

  public static final String KEY = "objectionHandling";

  public static final String CHECK_ADMISSIBILITY = "checkAdmissibility";
  public static final String OBJECTION_ADMISSIBILITY = "objectionAdmissibility";
  public static final String INVESTIGATE_OBJECTION = "investigateObjection";
  public static final String DECIDE_OBJECTION = "decideObjection";
  public static final String OBJECTION_OUTCOME = "objectionOutcome";
  public static final String RECORD_OBJECTION_OUTCOME = "recordObjectionOutcome";
  public static final String INADMISSIBLE = "inadmissible";
  public static final String UPHELD = "upheld";
  public static final String PARTLY_UPHELD = "partlyUpheld";
  public static final String REJECTED = "rejected";

  public static final ProcessVariable<String> POLICY_VERSION = ProcessVariable.text("policyVersion");
  public static final ProcessVariable<Boolean> ADMISSIBLE = ProcessVariable.flag("admissible");
  public static final ProcessVariable<ObjectionOutcome> OUTCOME =
      ProcessVariable.choice("outcome", ObjectionOutcome.class);
  public static final ProcessVariable<ObjectionEffect> EFFECT =
      ProcessVariable.choice("effect", ObjectionEffect.class);

  private ObjectionHandlingProcess() {
  }

  static ObjectionNumber objection(DelegateExecution execution) {
    return new ObjectionNumber(execution.getProcessBusinessKey());
  }
}

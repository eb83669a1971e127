package org.featuredpark.notice.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.featuredpark.notice.NoticeNumber;
import org.featuredpark.notice.ObjectionNumber;
import org.featuredpark.workflow.ProcessVariable;

/** The names of the model {@code public-notice.bpmn}. */
public final class PublicNoticeProcess {

  public static final String KEY = "publicNotice";

  public static final String PUBLISH_NOTICE = "publishNotice";
  public static final String NOTICE_PERIOD = "noticePeriod";
  public static final String PERIOD_OVER = "periodOver";
  public static final String OBJECTION_HANDLING = "objectionHandling";
  public static final String CLEARANCE_GATE = "clearanceGate";
  public static final String CLOSE_NOTICE = "closeNotice";
  public static final String NOTICE_CLEARED = "noticeCleared";

  public static final String OBJECTION_FILED = "notice.objectionFiled";

  public static final ProcessVariable<String> POLICY_VERSION = ProcessVariable.text("policyVersion");
  public static final ProcessVariable<ObjectionNumber> OBJECTION_NUMBER =
      ProcessVariable.key("objectionNo", ObjectionNumber::value, ObjectionNumber::new);
  public static final ProcessVariable<Boolean> CLEARED = ProcessVariable.flag("cleared");
  public static final ProcessVariable<Integer> REMOVED_COUNT = ProcessVariable.integer("removedCount");
  public static final ProcessVariable<Outcome> OUTCOME = ProcessVariable.choice("outcome", Outcome.class);

  /** What a notice ends in: there is but one way out. */
  public enum Outcome {
    CLEARED
  }

  private PublicNoticeProcess() {
  }

  static NoticeNumber notice(DelegateExecution execution) {
    return new NoticeNumber(execution.getProcessBusinessKey());
  }
}

package org.featuredpark.recognition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.featuredpark.notice.NoticeNumber;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.workflow.ProcessVariable;

/** The names of the model {@code recognition.bpmn}. */
public final class RecognitionProcess {

  public static final String KEY = "recognition";

  public static final String RECOGNITION_PRIORITY = "recognitionPriority";
  public static final String QUEUE_FOR_RECOGNITION = "queueForRecognition";
  public static final String DECIDE_RECOGNITION = "decideRecognition";
  public static final String DRAFT_RECOGNITION_NOTICE = "draftRecognitionNotice";
  public static final String PUBLISH_RECOGNITION = "publishRecognition";
  public static final String RECORD_RECOGNITION_NOTICE = "recordRecognitionNotice";
  public static final String GRANT_TITLE = "grantTitle";
  public static final String RECOGNISED = "recognised";
  public static final String DECLINED = "declined";

  public static final ProcessVariable<String> POLICY_VERSION = ProcessVariable.text("policyVersion");
  public static final ProcessVariable<NoticeNumber> NOTICE_NUMBER =
      ProcessVariable.key("noticeNo", NoticeNumber::value, NoticeNumber::new);
  public static final ProcessVariable<Outcome> OUTCOME = ProcessVariable.choice("outcome", Outcome.class);

  /** What a recognition ends in. */
  public enum Outcome {
    RECOGNISED,
    DECLINED
  }

  private RecognitionProcess() {
  }

  static ApplicationNumber application(DelegateExecution execution) {
    return new ApplicationNumber(execution.getProcessBusinessKey());
  }
}

package org.featuredpark.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.featuredpark.notice.NoticeNumber;
import org.featuredpark.review.ListDecision;
import org.featuredpark.shared.RoundNumber;
import org.featuredpark.workflow.ProcessVariable;

/** What the steps of a round that select its parks know; the round's model is drawn by the round itself. */
final class SelectionSteps {

  static final ProcessVariable<Boolean> TIE_AT_CUT = ProcessVariable.flag("tieAtCut");
  static final ProcessVariable<ListDecision> LIST_DECISION =
      ProcessVariable.choice("listDecision", ListDecision.class);
  static final ProcessVariable<NoticeNumber> NOTICE =
      ProcessVariable.key("noticeNo", NoticeNumber::value, NoticeNumber::new);
  static final ProcessVariable<Boolean> REPLACEMENT_NEEDED = ProcessVariable.flag("replacementNeeded");
  static final ProcessVariable<String> GATE = ProcessVariable.text("gate");

  private SelectionSteps() {
  }

  static RoundNumber round(DelegateExecution execution) {
    return new RoundNumber(execution.getProcessBusinessKey());
  }

  static RoundNumber round(DelegateTask task) {
    return round(task.getExecution());
  }
}

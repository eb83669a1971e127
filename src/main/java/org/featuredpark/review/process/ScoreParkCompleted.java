package org.featuredpark.review.process;

import static org.featuredpark.review.process.ExpertReviewProcess.park;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.featuredpark.review.DeclareConflict;
import org.featuredpark.review.ScoreItem;
import org.featuredpark.review.ScorePark;
import org.featuredpark.shared.Refused;
import org.featuredpark.workflow.SubmittedForm;
import org.springframework.stereotype.Component;

@Component("scoreParkCompleted")
class ScoreParkCompleted implements TaskListener {

  private final ScorePark score;
  private final DeclareConflict conflict;

  ScoreParkCompleted(ScorePark score, DeclareConflict conflict) {
    this.score = score;
    this.conflict = conflict;
  }

  @Override
  public void notify(DelegateTask task) {
    var form = SubmittedForm.of(task);
    var comment = form.text("comment");
    var reason = form.text("recusalReason");
    boolean signed = form.ticked("signed");
    if (form.ticked("recused")) {
      conflict.recuse(park(task), task.getAssignee(), reason);
      return;
    }
    if (!signed) {
      throw Refused.because("R48", "signed", "请勾选签字确认；签字后评分不能修改。");
    }
    score.sign(park(task), task.getAssignee(), scores(form), comment);
  }

  private static Map<ScoreItem, BigDecimal> scores(SubmittedForm form) {
    var scores = new EnumMap<ScoreItem, BigDecimal>(ScoreItem.class);
    for (var item : ScoreItem.values()) {
      scores.put(item, form.number(item.field(), item + " " + item.zhName()));
    }
    return scores;
  }
}

package org.featuredpark.evaluation.process;

import java.math.BigDecimal;
import java.util.EnumMap;
import org.featuredpark.evaluation.Indicator;
import org.featuredpark.evaluation.ScoreSheet;
import org.featuredpark.evaluation.SelfEvaluation;
import org.featuredpark.workflow.SubmittedForm;

/** Reads the scores and accounts that operators and officials enter. */
final class SelfEvaluationForm {

  private SelfEvaluationForm() {
  }

  static SelfEvaluation.Entry entry(SubmittedForm form) {
    return new SelfEvaluation.Entry(sheet(form), form.text("narrative"), form.text("achievements"),
        form.wholeNumber("srdiCount", "期末专精特新中小企业数"), form.wholeNumber("littleGiantCount", "期末“小巨人”企业数"));
  }

  static ScoreSheet sheet(SubmittedForm form) {
    var scores = new EnumMap<Indicator, BigDecimal>(Indicator.class);
    for (var indicator : Indicator.values()) {
      scores.put(indicator, form.number(ScoreSheet.fieldOf(indicator), indicator.zhName()));
    }
    return new ScoreSheet(scores);
  }
}

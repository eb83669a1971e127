package org.featuredpark.demo;

import java.util.HashMap;
import java.util.Map;
import org.featuredpark.evaluation.Indicator;
import org.featuredpark.evaluation.ScoreSheet;

/** What somebody enters in an evaluation sheet who thinks a park's year this good. R55. */
final class EvaluationScores {

  private EvaluationScores() {
  }

  static Map<String, Object> around(double quality) {
    var form = new HashMap<String, Object>();
    for (var indicator : Indicator.values()) {
      form.put(ScoreSheet.fieldOf(indicator), Math.floor(indicator.max() * quality * 2) / 2);
    }
    return form;
  }
}

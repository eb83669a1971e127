package org.featuredpark.demo;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.featuredpark.review.ScoreItem;

/** What an expert enters who thinks a park this good. R48. */
final class Scores {

  private static final double APART = 0.015;

  private Scores() {
  }

  /** @param leaning how much kinder than the others this expert is; negative for stricter */
  static Map<String, Object> around(double quality, int leaning, boolean withProject) {
    var form = new HashMap<String, Object>(Map.of("recused", false, "signed", true, "comment",
        "园区基础扎实、定位清晰，服务专精特新企业的机制较为完善；建议在三年计划中进一步细化服务成效指标。"));
    for (var item : ScoreItem.values()) {
      boolean nothing = !withProject && (item == ScoreItem.B3 || item == ScoreItem.B4);
      form.put(item.field(), nothing ? BigDecimal.ZERO : halves(item.max() * (quality + leaning * APART)));
    }
    return form;
  }

  private static BigDecimal halves(double score) {
    return BigDecimal.valueOf(Math.round(score * 2)).divide(BigDecimal.valueOf(2));
  }
}

package org.featuredpark.monitoring;

import java.math.BigDecimal;
import org.featuredpark.shared.Refused;

/**
 * The city's judgement of one year of a construction of several years. R11.
 *
 * @param grade null until the rule has graded the total
 */
public record YearAssessment(int year, BigDecimal total, String remark, String grade, String gradeReason) {

  static final String FAIL = "FAIL";

  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  public YearAssessment {
    if (total == null || total.signum() < 0 || total.compareTo(FULL) > 0 || total.scale() > 3) {
      throw Refused.because("R11", "total", "年度评分：应在0至100之间，最多三位小数。");
    }
    if (remark == null || remark.isBlank()) {
      throw Refused.because("R11", "remark", "年度评价意见：请填写。");
    }
  }

  YearAssessment graded(String newGrade, String reason) {
    return new YearAssessment(year, total, remark, newGrade, reason);
  }

  public boolean isFailed() {
    return FAIL.equals(grade);
  }
}

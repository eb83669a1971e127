package org.featuredpark.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.featuredpark.shared.Refused;

/**
 * One promised number: where the park stands, and where it will be at the end of each of the three years.
 *
 * @param years the values for year 1, 2 and 3
 */
public record PlanTarget(TargetKind kind, BigDecimal baseline, List<BigDecimal> years, int weight, String evidence) {

  public static final int YEARS = 3;

  public PlanTarget {
    Objects.requireNonNull(kind, "kind");
    years = List.copyOf(years);
    if (years.size() != YEARS) {
      throw refused(kind, "须逐年填写三年的目标值");
    }
    if (baseline.signum() < 0 || years.stream().anyMatch(value -> value.signum() < 0)) {
      throw refused(kind, "数值不能为负数");
    }
    if (weight < 1 || weight > 100) {
      throw refused(kind, "权重须为1至100的整数");
    }
    if (evidence == null || evidence.isBlank()) {
      throw refused(kind, "请写明佐证材料");
    }
  }

  /** The value promised for the end of a year, counted from 1. */
  public BigDecimal year(int year) {
    return years.get(year - 1);
  }

  private static Refused refused(TargetKind kind, String why) {
    return Refused.because("R50", "targets", "目标“" + kind.zhName() + "”：" + why + "。");
  }
}

package org.featuredpark.review;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** The ten items of an expert's sheet: A for running the park, B for its service project. R48. */
public enum ScoreItem {
  A1("基础承载与运营规范", 12),
  A2("产业规模与定位", 12),
  A3("专精特新梯度培育", 14),
  A4("特色方向契合", 12),
  A5("服务能力与业绩", 10),
  B1("必要性与契合度", 8),
  B2("内容与可行性", 10),
  B3("投入与资金落实", 8),
  B4("进度与开工条件", 6),
  B5("三年任务目标先进性与示范性", 8);

  public static final int OPERATION_MAX = 60;
  public static final int PROJECT_MAX = 40;

  private static final BigDecimal LOW = new BigDecimal("0.60");
  private static final BigDecimal HIGH = new BigDecimal("0.95");

  private final String zhName;
  private final int max;

  ScoreItem(String zhName, int max) {
    this.zhName = zhName;
    this.max = max;
  }

  public static List<ScoreItem> operation() {
    return Arrays.stream(values()).filter(item -> item.name().startsWith("A")).toList();
  }

  public static List<ScoreItem> project() {
    return Arrays.stream(values()).filter(item -> item.name().startsWith("B")).toList();
  }

  public String zhName() {
    return zhName;
  }

  public int max() {
    return max;
  }

  /** The name of its field in the form. */
  public String field() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Investment and schedule cannot be judged where there is no project. R04. */
  public boolean needsProject() {
    return this == B3 || this == B4;
  }

  /** Below 60 % or above 95 % of the maximum an expert has to say why. */
  boolean isExtreme(BigDecimal score) {
    var whole = BigDecimal.valueOf(max);
    return score.compareTo(whole.multiply(LOW)) < 0 || score.compareTo(whole.multiply(HIGH)) > 0;
  }
}

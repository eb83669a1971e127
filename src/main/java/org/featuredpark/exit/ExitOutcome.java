package org.featuredpark.exit;

/** How an exit case ended. */
public enum ExitOutcome {
  EXITED("已退出"),
  RETAINED("保留资格"),
  RECTIFIED("整改合格，保留资格");

  private final String zhName;

  ExitOutcome(String zhName) {
    this.zhName = zhName;
  }

  public String zhName() {
    return zhName;
  }
}

package org.featuredpark.exit;

/** How an exit case ended. */
public enum ExitOutcome {
  EXITED("已退出"),
  RETAINED("保留资格"),
  RECTIFIED("整改合格，保留资格"),
  /** The park left for another reason before this one was decided on. */
  SUPERSEDED("已因另案退出，本案终结");

  private final String zhName;

  ExitOutcome(String zhName) {
    this.zhName = zhName;
  }

  public String zhName() {
    return zhName;
  }
}

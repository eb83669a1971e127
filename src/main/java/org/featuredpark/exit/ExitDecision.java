package org.featuredpark.exit;

/** What the city head makes of an exit case. */
public enum ExitDecision {
  EXIT("退出"),
  RETAIN("保留资格"),
  RECTIFY("限期整改");

  private final String zhName;

  ExitDecision(String zhName) {
    this.zhName = zhName;
  }

  public String zhName() {
    return zhName;
  }
}

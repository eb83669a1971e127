package org.featuredpark.notice;

/** What became of an appeal. */
public enum AppealOutcome {
  UPHELD("申诉成立，改变原决定"),
  REJECTED("申诉不成立，维持原决定");

  private final String zhName;

  AppealOutcome(String zhName) {
    this.zhName = zhName;
  }

  public String zhName() {
    return zhName;
  }
}

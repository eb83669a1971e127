package org.featuredpark.review;

/** What the ranking, and the notices after it, made of a recommended park. R51, R53. */
public enum Standing {
  SELECTED("拟入选"),
  RESERVE("候补"),
  TIE_VOTE("待表决"),
  PLAN_MISSING("计划未核定"),
  BELOW_LINE("未达合格线"),
  REMOVED("已移出名单");

  private final String zhName;

  Standing(String zhName) {
    this.zhName = zhName;
  }

  public String zhName() {
    return zhName;
  }
}

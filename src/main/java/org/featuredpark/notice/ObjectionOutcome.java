package org.featuredpark.notice;

/** What became of an objection. */
public enum ObjectionOutcome {
  UPHELD("异议成立"),
  PARTLY_UPHELD("异议部分成立"),
  REJECTED("异议不成立"),
  INADMISSIBLE("不予受理");

  private final String zhName;

  ObjectionOutcome(String zhName) {
    this.zhName = zhName;
  }

  public String zhName() {
    return zhName;
  }
}

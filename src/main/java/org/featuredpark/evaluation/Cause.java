package org.featuredpark.evaluation;

/** What a grade rests on. R56–R58. */
public enum Cause {
  NORMAL("按评分"),
  DEEMED("未按要求参加，视同不合格"),
  VETO("一票否决");

  private final String zhName;

  Cause(String zhName) {
    this.zhName = zhName;
  }

  public String zhName() {
    return zhName;
  }
}

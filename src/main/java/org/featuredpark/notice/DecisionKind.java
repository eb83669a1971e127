package org.featuredpark.notice;

/** The decisions about an application that its applicant may appeal against. Q7. */
public enum DecisionKind {
  NOT_ELIGIBLE("认定不符合申报条件"),
  NOT_RECOMMENDED("不予推荐"),
  NOT_SELECTED("未入选名单"),
  REVOKED("建设期内退出"),
  EXITED("退出");

  private final String zhName;

  DecisionKind(String zhName) {
    this.zhName = zhName;
  }

  public String zhName() {
    return zhName;
  }
}

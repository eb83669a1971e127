package org.featuredpark.review;

/** How far a three-year plan is agreed. R50. */
public enum PlanStatus {
  DRAFTED("待核定"),
  RETURNED("已退回修改"),
  APPROVED("已核定，待会签"),
  COUNTERSIGNED("已会签"),
  FROZEN("已公布"),
  ABANDONED("未形成计划");

  private final String zhName;

  PlanStatus(String zhName) {
    this.zhName = zhName;
  }

  public String zhName() {
    return zhName;
  }

  /** Approved by the city and countersigned by the operator: only then may the park take a place. */
  public boolean inForce() {
    return this == COUNTERSIGNED || this == FROZEN;
  }
}

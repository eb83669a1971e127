package org.featuredpark.evaluation;

/** Whether and how the operator took part in the evaluation. R55, R57. */
public enum Participation {
  AWAITED("待报送"),
  SUBMITTED("已完整报送"),
  LATE("逾期未报送"),
  INCOMPLETE("报送不完整"),
  ABSENT("补正期满仍未报送"),
  REFUSED("拒绝现场核查"),
  WAIVED("因不可抗力豁免");

  private final String zhName;

  Participation(String zhName) {
    this.zhName = zhName;
  }

  public String zhName() {
    return zhName;
  }
}

package org.featuredpark.monitoring;

/** How far a change request has come. */
public enum ChangeStatus {
  REQUESTED("待受理"),
  ADMISSIBLE("已受理，待决定"),
  REFUSED("不予受理"),
  APPROVED("已同意"),
  DECLINED("不同意");

  private final String zhName;

  ChangeStatus(String zhName) {
    this.zhName = zhName;
  }

  public String zhName() {
    return zhName;
  }

  public boolean isOpen() {
    return this == REQUESTED || this == ADMISSIBLE;
  }
}

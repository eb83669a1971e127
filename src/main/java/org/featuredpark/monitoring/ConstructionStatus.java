package org.featuredpark.monitoring;

/** How far a construction has come. */
public enum ConstructionStatus {
  RUNNING("建设中"),
  COMPLETED("建设期满"),
  REVOKED("取消资格"),
  /** The park withdrew or left the programme while it was building. */
  ENDED("提前终止");

  private final String zhName;

  ConstructionStatus(String zhName) {
    this.zhName = zhName;
  }

  public String zhName() {
    return zhName;
  }
}

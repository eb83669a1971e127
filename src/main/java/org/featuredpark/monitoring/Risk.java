package org.featuredpark.monitoring;

/** The operator's own view of its project's risk, month by month. */
public enum Risk {
  NONE("无明显风险"),
  ATTENTION("有风险，已采取措施"),
  SERIOUS("重大风险，需要协调");

  private final String zhName;

  Risk(String zhName) {
    this.zhName = zhName;
  }

  public String zhName() {
    return zhName;
  }
}

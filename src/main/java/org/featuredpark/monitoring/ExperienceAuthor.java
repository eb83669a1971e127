package org.featuredpark.monitoring;

/** Who sums up the experience of a construction. R59. */
public enum ExperienceAuthor {
  OPERATOR("运营单位"),
  DISTRICT("区主管部门");

  private final String zhName;

  ExperienceAuthor(String zhName) {
    this.zhName = zhName;
  }

  public String zhName() {
    return zhName;
  }
}

package org.featuredpark.evaluation;

/** The grades of the finance ministry's performance evaluation. R56, R58. */
public enum Grade {
  EXCELLENT("优"),
  GOOD("良"),
  PASS("合格"),
  FAIL("不合格");

  private final String zhName;

  Grade(String zhName) {
    this.zhName = zhName;
  }

  public String zhName() {
    return zhName;
  }

  public boolean passed() {
    return this != FAIL;
  }
}

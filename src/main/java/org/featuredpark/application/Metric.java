package org.featuredpark.application;

/** Which amount a share is measured by; numerator and denominator use the same. R14a. */
public enum Metric {
  OUTPUT("产值"),
  REVENUE("营业收入");

  private final String zhName;

  Metric(String zhName) {
    this.zhName = zhName;
  }

  public String zhName() {
    return zhName;
  }
}

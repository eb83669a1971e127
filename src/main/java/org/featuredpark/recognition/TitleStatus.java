package org.featuredpark.recognition;

/** Whether a title still stands. */
public enum TitleStatus {
  VALID("有效"),
  ENDED("已终止");

  private final String zhName;

  TitleStatus(String zhName) {
    this.zhName = zhName;
  }

  public String zhName() {
    return zhName;
  }
}

package org.featuredpark.application;

/** Why there is a version. */
public enum VersionCause {

  FIRST("首次提交"),
  REPLACED("截止前重新提交"),
  CORRECTION("补正");

  private final String zhName;

  VersionCause(String zhName) {
    this.zhName = zhName;
  }

  public String zhName() {
    return zhName;
  }
}

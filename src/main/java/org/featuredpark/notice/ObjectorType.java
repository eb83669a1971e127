package org.featuredpark.notice;

/** A unit affixes its seal, a person signs by hand. Q6. */
public enum ObjectorType {
  UNIT("单位"),
  PERSON("个人");

  private final String zhName;

  ObjectorType(String zhName) {
    this.zhName = zhName;
  }

  public String zhName() {
    return zhName;
  }
}

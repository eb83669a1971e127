package org.featuredpark.identity.operator;

/** Whether a person who signed up may act for the operator. */
public enum Standing {
  PENDING("待确认"),
  CONFIRMED("可以办理"),
  REFUSED("未同意"),
  ENDED("已解除");

  private final String zhName;

  Standing(String zhName) {
    this.zhName = zhName;
  }

  public String zhName() {
    return zhName;
  }
}

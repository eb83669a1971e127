package org.featuredpark.application;

/** By what right the operator runs the park. R24. */
public enum OperationRight {
  OWN("自有"),
  LEASE("承租运营"),
  ENTRUST("受托运营");

  private final String zhName;

  OperationRight(String zhName) {
    this.zhName = zhName;
  }

  public String zhName() {
    return zhName;
  }
}

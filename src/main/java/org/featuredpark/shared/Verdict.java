package org.featuredpark.shared;

/** How much a finding weighs: a FAIL ends the matter, a FLAG needs an official's written disposition. */
public enum Verdict {
  FAIL("不符合"),
  FLAG("待核实");

  private final String zhName;

  Verdict(String zhName) {
    this.zhName = zhName;
  }

  public String zhName() {
    return zhName;
  }
}

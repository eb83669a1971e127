package org.featuredpark.shared;

/** The six directions of the notice; an application focuses on exactly one. R13–R19. */
public enum ParkDirection {
  INDUSTRY_CLUSTER("产业集聚型"),
  CHAIN_INTEGRATION("聚链融通型"),
  DIGITAL_ACCELERATION("数智加速型"),
  CAPITAL_ENABLEMENT("资本助力型"),
  ECOSYSTEM_ENABLEMENT("生态赋能型"),
  TALENT_LED("人才引领型");

  private final String zhName;

  ParkDirection(String zhName) {
    this.zhName = zhName;
  }

  public String zhName() {
    return zhName;
  }
}

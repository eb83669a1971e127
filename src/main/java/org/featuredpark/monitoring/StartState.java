package org.featuredpark.monitoring;

import java.util.Optional;

/** How a park's start stands, in one word for a page. R08. */
public enum StartState {
  NOT_APPLICABLE("未带项目，不核查开工"),
  AWAITED("等待开工"),
  REPORTED("已报开工，待核实"),
  STARTED("已开工"),
  OVERDUE("逾期未开工");

  private final String zhName;

  StartState(String zhName) {
    this.zhName = zhName;
  }

  public String zhName() {
    return zhName;
  }

  static StartState of(StartWatch watch, Optional<StartClaim> claim) {
    if (!watch.hasProject()) {
      return NOT_APPLICABLE;
    }
    if (watch.started()) {
      return STARTED;
    }
    if (watch.overdue()) {
      return OVERDUE;
    }
    return claim.filter(latest -> latest.accepted() == null).isPresent() ? REPORTED : AWAITED;
  }
}

package org.featuredpark.review;

/** How far a member of a panel has come. */
public enum SeatStatus {
  DRAWN("待申报回避"),
  CLEARED("可评审"),
  SIGNED("已签字"),
  RECUSED("已回避");

  private final String zhName;

  SeatStatus(String zhName) {
    this.zhName = zhName;
  }

  public String zhName() {
    return zhName;
  }
}

package org.featuredpark.shortlist;

/** How far a district's recommendation has come. */
public enum ShortlistStatus {
  RANKING("待择优排序"),
  RANKED("已排序"),
  NIL_CHOSEN("拟零推荐"),
  DRAFTED("待盖章"),
  SEALED("已盖章"),
  NIL_SIGNED("零推荐已签"),
  LATE("逾期，待市级决定"),
  FORWARDED("已推荐"),
  NIL_REPORTED("已报零推荐"),
  LATE_REJECTED("逾期未受理");

  private final String zhName;

  ShortlistStatus(String zhName) {
    this.zhName = zhName;
  }

  public String zhName() {
    return zhName;
  }

  /** Whether the district has nothing left to do. */
  public boolean isOver() {
    return compareTo(FORWARDED) >= 0;
  }
}

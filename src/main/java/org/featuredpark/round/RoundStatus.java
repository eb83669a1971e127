package org.featuredpark.round;

/** How far a round has come. A cancelled or announced round stays so. */
public enum RoundStatus {
  OPEN("受理申报"),
  SHORTLISTING("区级推荐"),
  REVIEW("专家评选"),
  NOTICE("公示"),
  ANNOUNCED("已公布"),
  CANCELLED("已终止");

  private final String zhName;

  RoundStatus(String zhName) {
    this.zhName = zhName;
  }

  public String zhName() {
    return zhName;
  }

  public boolean isOver() {
    return this == ANNOUNCED || this == CANCELLED;
  }

  /** Forward only; the same again is allowed because a replacement list returns to its notice. */
  boolean mayBecome(RoundStatus next) {
    return this == next || (!isOver() && next.compareTo(this) > 0);
  }
}

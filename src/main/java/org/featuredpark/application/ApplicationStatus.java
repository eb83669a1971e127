package org.featuredpark.application;

import java.util.EnumSet;
import java.util.Set;

/** Where an application stands, in the applicant's words. */
public enum ApplicationStatus {
  SUBMITTED("已报送，待区级核验"),
  CORRECTION("待补正"),
  ACCEPTED("符合申报条件，待区级遴选"),
  NOT_ELIGIBLE("不符合申报条件"),
  LATE("逾期报送，未受理"),
  WITHDRAWN("已撤回"),
  RECOMMENDED("已获区级推荐"),
  NOT_RECOMMENDED("未获区级推荐"),
  SELECTED("已入选"),
  NOT_SELECTED("未入选"),
  UNDER_CONSTRUCTION("建设中"),
  UNDER_EVALUATION("绩效评价中"),
  RECOGNISED("已认定"),
  EXITED("已退出");

  private static final Set<ApplicationStatus> CLOSED =
      EnumSet.of(NOT_ELIGIBLE, LATE, WITHDRAWN, NOT_RECOMMENDED, NOT_SELECTED, EXITED);
  private static final Set<ApplicationStatus> BEFORE_SELECTION =
      EnumSet.of(SUBMITTED, CORRECTION, ACCEPTED, RECOMMENDED);

  private static final Set<ApplicationStatus> DECIDED_AGAINST =
      EnumSet.of(NOT_ELIGIBLE, NOT_RECOMMENDED, NOT_SELECTED, EXITED);

  private final String zhName;

  ApplicationStatus(String zhName) {
    this.zhName = zhName;
  }

  public String zhName() {
    return zhName;
  }

  /** Whether the application still takes part in its round or programme. Q2. */
  public boolean isLive() {
    return !CLOSED.contains(this);
  }

  /** Whether an authority decided so against the applicant, who may then contest it. Q7. */
  public boolean isDecidedAgainst() {
    return DECIDED_AGAINST.contains(this);
  }

  /** Whether the applicant may still take it back freely: the list is not published yet. Q1. */
  public boolean isBeforeSelection() {
    return BEFORE_SELECTION.contains(this);
  }
}

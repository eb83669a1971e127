package org.featuredpark.exit;

/** Why a park may have to leave. R08, R35, R37, R54, R56, R58, Q1, Q8, Q9. */
public enum ExitTrigger {
  EVALUATION_FAILED("绩效评价不合格", false),
  START_OVERDUE("逾期未开工", true),
  PENALTY("受到刑事或严重行政处罚", true),
  ACCIDENT("发生重大事故", true),
  FRAUD("材料弄虚作假", true),
  CONDITION_LOST("不再满足核心申报条件", true),
  TITLE_EXPIRED("认定有效期届满", false),
  OBJECTION_UPHELD("公布后异议成立", true),
  OPERATOR_REPLACED("运营主体更换", true),
  VOLUNTARY("自愿退出", true),
  RECOGNITION_DECLINED("未予认定，试点期结束", false);

  private final String zhName;
  private final boolean raisedByOfficial;

  ExitTrigger(String zhName, boolean raisedByOfficial) {
    this.zhName = zhName;
    this.raisedByOfficial = raisedByOfficial;
  }

  public String zhName() {
    return zhName;
  }

  /** Whether an official can open a case for it; the others follow from an earlier stage by themselves. */
  public boolean isRaisedByOfficial() {
    return raisedByOfficial;
  }
}

package org.featuredpark.evaluation;

/** What fails a park whatever its score. R58. */
public enum Veto {
  FRAUD("材料弄虚作假"),
  PENALTY("受到刑事或严重行政处罚"),
  ACCIDENT("发生重大事故"),
  START_OVERDUE("建设项目逾期未开工"),
  CONDITION_LOST("核心申报条件丧失");

  private final String zhName;

  Veto(String zhName) {
    this.zhName = zhName;
  }

  public String zhName() {
    return zhName;
  }
}

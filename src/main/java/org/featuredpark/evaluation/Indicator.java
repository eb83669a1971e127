package org.featuredpark.evaluation;

/** The fourteen indicators of the evaluation sheet, together 100 points. R55. */
public enum Indicator {
  TARGET_SETTING(Dimension.DECISION, "目标合理性", 5),
  PLAN_COHERENCE(Dimension.DECISION, "计划衔接性", 5),
  START_ON_TIME(Dimension.PROCESS, "按时开工", 5),
  MILESTONES_ON_TIME(Dimension.PROCESS, "节点按时完成", 5),
  REPORTS_ON_TIME(Dimension.PROCESS, "报告按时报送", 5),
  COMPLIANCE(Dimension.PROCESS, "资金与档案合规", 5),
  PROJECT_COMPLETED(Dimension.OUTPUT, "建设项目完成", 15),
  YEAR_TARGETS(Dimension.OUTPUT, "年度目标完成", 15),
  NEW_SERVICES(Dimension.OUTPUT, "新增服务与平台可用", 10),
  NEW_SRDI(Dimension.BENEFIT, "净增专精特新企业", 10),
  NEW_LITTLE_GIANTS(Dimension.BENEFIT, "净增“小巨人”企业", 5),
  DIRECTION_BENEFIT(Dimension.BENEFIT, "特色方向服务成效", 5),
  SATISFACTION(Dimension.BENEFIT, "企业满意度", 5),
  EXPERIENCE(Dimension.BENEFIT, "可复制经验", 5);

  private final Dimension dimension;
  private final String zhName;
  private final int max;

  Indicator(Dimension dimension, String zhName, int max) {
    this.dimension = dimension;
    this.zhName = zhName;
    this.max = max;
  }

  public Dimension dimension() {
    return dimension;
  }

  public String zhName() {
    return zhName;
  }

  public int max() {
    return max;
  }

  /** The four parts of the sheet. */
  public enum Dimension {
    DECISION("决策"),
    PROCESS("过程"),
    OUTPUT("产出"),
    BENEFIT("效益");

    private final String zhName;

    Dimension(String zhName) {
      this.zhName = zhName;
    }

    public String zhName() {
      return zhName;
    }
  }
}

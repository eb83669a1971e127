package org.featuredpark.review;

/** What a three-year plan may promise a number for. */
public enum TargetKind {
  SRDI_COUNT("入驻专精特新中小企业", "家"),
  LITTLE_GIANT_COUNT("入驻专精特新“小巨人”企业", "家"),
  NEW_SRDI("新增专精特新中小企业", "家"),
  TOTAL_REVENUE("园区总营收", "亿元"),
  LEADING_SHARE("主导产业占比", "%"),
  SERVICE_TIMES("开展服务", "次"),
  FIRMS_SERVED("服务企业", "家"),
  SATISFACTION("企业满意度", "%"),
  FINANCING_AMOUNT("企业融资额", "万元"),
  NEW_PLATFORM("新增服务平台", "个"),
  INVESTMENT("建设项目投资", "万元");

  private final String zhName;
  private final String unit;

  TargetKind(String zhName, String unit) {
    this.zhName = zhName;
    this.unit = unit;
  }

  public String zhName() {
    return zhName;
  }

  public String unit() {
    return unit;
  }
}

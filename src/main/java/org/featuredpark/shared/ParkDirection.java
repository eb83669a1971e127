package org.featuredpark.shared;

/** The six directions of the notice; an application focuses on exactly one. R13–R19. */
public enum ParkDirection {
  INDUSTRY_CLUSTER("产业集聚型",
      "主导产业鲜明、知名度高（R14），占比超过70%（R14a）；为企业提供技术支持和链接服务，带来国际合作和参与标准制定的机会（R14b）"),
  CHAIN_INTEGRATION("聚链融通型", "关键环节配套强，产业链布局合理，产供销协同机制健全；链主企业带动联合攻关和产品入链（R15）"),
  DIGITAL_ACCELERATION("数智加速型",
      "新型信息基础设施、工业互联网平台、服务商和“小轻快准”产品丰富；提供数字化方案、评估和诊断，孵化数字原生企业（R16）"),
  CAPITAL_ENABLEMENT("资本助力型",
      "资本赋能企业成长（R17），入驻3家以上知名产业资本（R17a）；股权融资、增值服务、发债和知识产权质押等渠道丰富（R17b）"),
  ECOSYSTEM_ENABLEMENT("生态赋能型",
      "与高校院所合作紧密、机制完善；开放实验室和研发中心，共性技术协同攻关，提供知识产权服务，促进成果转化（R18）"),
  TALENT_LED("人才引领型", "人力资源服务供给强；提供招聘、咨询、测评和培训，对接高级经营管理和专业技术人才引进（R19）");

  private final String zhName;
  private final String standard;

  ParkDirection(String zhName, String standard) {
    this.zhName = zhName;
    this.standard = standard;
  }

  public String zhName() {
    return zhName;
  }

  /** What the notice expects of a park with this direction, and by which clauses. */
  public String standard() {
    return standard;
  }
}

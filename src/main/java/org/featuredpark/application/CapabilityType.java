package org.featuredpark.application;

/** What a project improves the park's service by. */
public enum CapabilityType {
  PLATFORM("公共服务平台"),
  LAB("实验室与研发中心"),
  FINANCE("金融服务"),
  DIGITAL("数字化服务"),
  TALENT("人才服务"),
  CHAIN("产业链服务"),
  SPACE("空间与设施");

  private final String zhName;

  CapabilityType(String zhName) {
    this.zhName = zhName;
  }

  public String zhName() {
    return zhName;
  }
}

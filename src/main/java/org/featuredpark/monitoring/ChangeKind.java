package org.featuredpark.monitoring;

/** What an operator may ask to change while it builds. Q4, Q5, Q9, R07. */
public enum ChangeKind {
  EXTENSION("延期开工", false),
  OPERATOR_NAME("运营单位更名", true),
  LEGAL_REPRESENTATIVE("法定代表人变更", true),
  ADDRESS("注册地址变更", true),
  CONTENT("建设内容调整", false),
  MILESTONE("里程碑节点调整", false);

  private final String zhName;
  private final boolean registered;

  ChangeKind(String zhName, boolean registered) {
    this.zhName = zhName;
    this.registered = registered;
  }

  public String zhName() {
    return zhName;
  }

  /** A change of registration is reported afterwards and recorded by the district; others need a decision first. */
  public boolean isOfRegistration() {
    return registered;
  }
}

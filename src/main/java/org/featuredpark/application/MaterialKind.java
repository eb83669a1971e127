package org.featuredpark.application;

/** The list of materials that an application consists of. R39. */
public enum MaterialKind {
  APPLICATION_FORM("申报书"),
  BUSINESS_LICENCE("营业执照"),
  PROPERTY_RIGHT("产权及运营权证明"),
  BOUNDARY_MAP("四至范围图"),
  TENANT_LIST("入驻企业名单及资质有效期证明"),
  OUTPUT_PROOF("产值、营收证明或审计报告"),
  SERVICE_RULES("服务制度与服务台账"),
  CREDIT_REPORT("信用报告与承诺书"),
  PROJECT_PLAN("项目实施方案与资金证明"),
  DIRECTION_PROOF("特色方向证明");

  private final String zhName;

  MaterialKind(String zhName) {
    this.zhName = zhName;
  }

  public String zhName() {
    return zhName;
  }

  /** The project's papers belong to the application only if there is a project. R04. */
  public boolean isRequiredFor(boolean withProject) {
    return this != PROJECT_PLAN || withProject;
  }

  /** The name under which an officer flags it for correction. */
  public String field() {
    return "documents." + name();
  }
}

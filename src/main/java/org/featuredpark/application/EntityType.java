package org.featuredpark.application;

/** The legal form of the applicant. R25. */
public enum EntityType {
  COMPANY("公司法人", true),
  INSTITUTION("事业单位法人", true),
  OTHER_LEGAL_PERSON("其他法人", true),
  BRANCH("分公司", false),
  INTERNAL_BODY("内设机构", false);

  private final String zhName;
  private final boolean independentLegalPerson;

  EntityType(String zhName, boolean independentLegalPerson) {
    this.zhName = zhName;
    this.independentLegalPerson = independentLegalPerson;
  }

  public String zhName() {
    return zhName;
  }

  public boolean isIndependentLegalPerson() {
    return independentLegalPerson;
  }
}

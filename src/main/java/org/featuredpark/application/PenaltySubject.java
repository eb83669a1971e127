package org.featuredpark.application;

/** Whom a penalty or an accident concerns; a former legal representative counts within the window. R35. */
public enum PenaltySubject {
  ENTITY("申报主体"),
  LEGAL_REP("现任法定代表人"),
  FORMER_LEGAL_REP("原法定代表人");

  private final String zhName;

  PenaltySubject(String zhName) {
    this.zhName = zhName;
  }

  public String zhName() {
    return zhName;
  }
}

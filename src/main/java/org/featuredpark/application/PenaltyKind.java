package org.featuredpark.application;

/** What was decided or what happened, sorted by how much it weighs. R35–R37. */
public enum PenaltyKind {
  CRIMINAL("刑事处罚", Weight.CRIMINAL),
  SUSPENSION("责令停产停业", Weight.SEVERE),
  REVOCATION("吊销许可证件", Weight.SEVERE),
  LARGE_FINE("较大数额罚款", Weight.SEVERE),
  HEARING_CLASS("其他达到听证标准的行政处罚", Weight.SEVERE),
  OTHER_ADMINISTRATIVE("其他行政处罚", Weight.MINOR),
  SEVERE_DISHONESTY("列入严重失信主体名单", Weight.DISHONESTY),
  MAJOR_ACCIDENT("重大及以上事故", Weight.MAJOR_ACCIDENT),
  LARGER_ACCIDENT("较大事故", Weight.LARGER_ACCIDENT);

  private final String zhName;
  private final Weight weight;

  PenaltyKind(String zhName, Weight weight) {
    this.zhName = zhName;
    this.weight = weight;
  }

  public String zhName() {
    return zhName;
  }

  Weight weight() {
    return weight;
  }

  enum Weight { CRIMINAL, SEVERE, MINOR, DISHONESTY, MAJOR_ACCIDENT, LARGER_ACCIDENT }
}

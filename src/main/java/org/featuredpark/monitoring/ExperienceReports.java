package org.featuredpark.monitoring;

/** Who has summed up the experience of the construction so far. R59. */
public record ExperienceReports(boolean byOperator, boolean byDistrict) {

  public static final ExperienceReports NONE = new ExperienceReports(false, false);

  public boolean complete() {
    return byOperator && byDistrict;
  }
}

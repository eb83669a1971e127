package org.featuredpark.application;

/** What kind of park applies; the notice's list is open, so OTHER is never a reason to refuse. R20. */
public enum ParkType {
  INNOVATION_BASE("小型微型企业创业创新示范基地"),
  UNIVERSITY_SCIENCE_PARK("大学科技园"),
  INDUSTRIAL_PARK("产业园"),
  OTHER("其他");

  private final String zhName;

  ParkType(String zhName) {
    this.zhName = zhName;
  }

  public String zhName() {
    return zhName;
  }
}

package org.featuredpark.shared;

/** First a pilot, then the roll-out. R02. */
public enum ProgrammeStage {
  PILOT("试点"),
  ROLLOUT("推广");

  private final String zhName;

  ProgrammeStage(String zhName) {
    this.zhName = zhName;
  }

  public String zhName() {
    return zhName;
  }
}

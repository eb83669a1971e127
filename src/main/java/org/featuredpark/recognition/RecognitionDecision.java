package org.featuredpark.recognition;

/** What the city head makes of a park that may be recognised. */
public enum RecognitionDecision {
  RECOGNISE("拟认定"),
  DECLINE("不予认定");

  private final String zhName;

  RecognitionDecision(String zhName) {
    this.zhName = zhName;
  }

  public String zhName() {
    return zhName;
  }
}

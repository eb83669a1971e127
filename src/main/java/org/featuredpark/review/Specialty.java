package org.featuredpark.review;

/** What an expert judges best; a panel needs someone for money. R49. */
public enum Specialty {
  FINANCE("财务"),
  TECHNICAL("技术"),
  MANAGEMENT("管理"),
  INDUSTRY("产业");

  private final String zhName;

  Specialty(String zhName) {
    this.zhName = zhName;
  }

  public String zhName() {
    return zhName;
  }
}

package org.featuredpark.notice;

/** What a notice puts before the public. */
public enum NoticeKind {
  SELECTION("拟入选名单公示"),
  REPLACEMENT("递补名单公示"),
  RECOGNITION("拟认定名单公示"),
  EXIT("拟退出名单公示");

  private final String zhName;

  NoticeKind(String zhName) {
    this.zhName = zhName;
  }

  public String zhName() {
    return zhName;
  }
}

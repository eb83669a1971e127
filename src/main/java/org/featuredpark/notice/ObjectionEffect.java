package org.featuredpark.notice;

/** What a decided objection does to the park it is against. R53, R54. */
public enum ObjectionEffect {
  REMOVE("移出名单"),
  /** The list is published already, so the park can only leave through the exit procedure. */
  OPEN_EXIT("启动退出程序"),
  KEEP_WITH_CORRECTION("更正后保留"),
  KEEP("保留在名单中");

  private final String zhName;

  ObjectionEffect(String zhName) {
    this.zhName = zhName;
  }

  public String zhName() {
    return zhName;
  }
}

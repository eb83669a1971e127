package org.featuredpark.application;

/** Says in a file's name what was done to it, so that nobody takes it for the file that was sent. */
final class RosterName {

  private static final String ENDING = ".xlsx";
  private static final int LONGEST = 150;

  private RosterName() {
  }

  static String asValues(String name) {
    return with(name, "（公式已存为数值）");
  }

  static String corrected(String name) {
    return with(name, "（页面更正）");
  }

  private static String with(String name, String note) {
    var known = name == null || name.isBlank() ? "入驻企业名单" : name.strip();
    var stem = known.endsWith(ENDING) ? known.substring(0, known.length() - ENDING.length()) : known;
    return (stem.length() > LONGEST ? stem.substring(0, LONGEST) : stem) + (stem.endsWith(note) ? "" : note) + ENDING;
  }
}

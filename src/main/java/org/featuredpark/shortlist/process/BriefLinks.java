package org.featuredpark.shortlist.process;

import org.featuredpark.shortlist.DistrictRound;

/** Parts that several briefs share. */
final class BriefLinks {

  private static final int LONGEST_QUOTE = 300;

  private BriefLinks() {
  }

  static String shortlist(DistrictRound id) {
    return "[打开本区推荐页](/workspace/rounds/" + id.round() + "/districts/" + id.district().code() + ")";
  }

  /** What people typed must not act as markup in somebody else's task. */
  static String plain(String typed) {
    var text = typed.replaceAll("[\\[\\]<>*_`#|\\\\]", " ").replaceAll("\\s+", " ").strip();
    return text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text;
  }
}

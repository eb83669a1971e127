package org.featuredpark.shortlist.process;

import org.featuredpark.shortlist.DistrictRound;

/** Parts that several briefs share. */
final class BriefLinks {

  private BriefLinks() {
  }

  static String shortlist(DistrictRound id) {
    return "[打开本区推荐页](/workspace/rounds/" + id.round() + "/districts/" + id.district().code() + ")";
  }
}

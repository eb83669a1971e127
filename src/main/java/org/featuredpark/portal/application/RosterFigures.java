package org.featuredpark.portal.application;

import java.util.List;
import java.util.Locale;
import org.featuredpark.application.RosterDoubt;
import org.featuredpark.application.RosterSummary;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Money;

/** What the uploaded roster comes to, as the rules will see it. R28–R30, R14a. */
record RosterFigures(int rows, String baseDate, int srdi, int littleGiants, int innovative, int repeated, int expired,
    int absent, String output, String revenue, String leadingOutput, String leadingRevenue,
    List<String> doubts, int moreDoubts) {

  private static final int MOST_DOUBTS = 200;

  static RosterFigures of(RosterSummary roster) {
    return new RosterFigures(roster.rows(), BeijingTime.format(roster.baseDate()), roster.counts().srdi(),
        roster.counts().littleGiants(), roster.counts().innovative(), roster.repeated(), roster.expired(),
        roster.absent(), yuan(roster.totalOutput()), yuan(roster.totalRevenue()), yuan(roster.leadingOutput()),
        yuan(roster.leadingRevenue()),
        roster.doubts().stream().limit(MOST_DOUBTS).map(RosterDoubt::text).toList(),
        Math.max(0, roster.doubts().size() - MOST_DOUBTS));
  }

  private static String yuan(Money money) {
    return String.format(Locale.ROOT, "%,.2f", money.yuan());
  }
}

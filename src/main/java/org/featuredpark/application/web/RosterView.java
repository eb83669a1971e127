package org.featuredpark.application.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.featuredpark.application.RosterDoubt;
import org.featuredpark.application.RosterSummary;

/** What a roster comes to; amounts in yuan. */
record RosterView(int rows, LocalDate baseDate, int srdiSmeCount, int littleGiantCount, int innovativeCount,
    int repeatedCount, int expiredCount, int absentCount, BigDecimal totalOutput, BigDecimal totalRevenue,
    BigDecimal leadingOutput, BigDecimal leadingRevenue, List<DoubtView> doubts) {

  static RosterView of(RosterSummary summary) {
    return new RosterView(summary.rows(), summary.baseDate(), summary.counts().srdi(),
        summary.counts().littleGiants(), summary.counts().innovative(), summary.repeated(), summary.expired(),
        summary.absent(), summary.totalOutput().yuan(), summary.totalRevenue().yuan(),
        summary.leadingOutput().yuan(), summary.leadingRevenue().yuan(),
        summary.doubts().stream().map(DoubtView::of).toList());
  }

  /** A row that does not count in full, or that an official will ask about. */
  record DoubtView(int row, String creditCode, String name, String clause, String message) {

    static DoubtView of(RosterDoubt doubt) {
      return new DoubtView(doubt.row(), doubt.creditCode().value(), doubt.firm(), doubt.clause(), doubt.text());
    }
  }
}

package org.featuredpark.application.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.featuredpark.application.RosterSummary;

/** What a roster comes to; amounts in yuan. */
record RosterView(int rows, LocalDate baseDate, int srdiSmeCount, int littleGiantCount, int innovativeCount,
    int repeatedCount, int expiredCount, int absentCount, BigDecimal totalOutput, BigDecimal totalRevenue,
    BigDecimal leadingOutput, BigDecimal leadingRevenue, List<String> warnings) {

  static RosterView of(RosterSummary summary) {
    return new RosterView(summary.rows(), summary.baseDate(), summary.counts().srdi(),
        summary.counts().littleGiants(), summary.counts().innovative(), summary.repeated(), summary.expired(),
        summary.absent(), summary.totalOutput().yuan(), summary.totalRevenue().yuan(),
        summary.leadingOutput().yuan(), summary.leadingRevenue().yuan(), summary.warnings());
  }
}

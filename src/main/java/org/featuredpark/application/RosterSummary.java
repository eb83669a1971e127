package org.featuredpark.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.Money;

/**
 * What a roster comes to on the base date, so that the applicant sees the numbers the rules will see. R28–R30, R14a.
 *
 * @param repeated firms on several rows, each counted once
 * @param expired resident firms whose title is not valid on the base date
 * @param absent firms that are not resident inside the boundary on the base date
 * @param doubts the rows that do not count in full, or that an official will ask about
 */
public record RosterSummary(int rows, LocalDate baseDate, TenantCounts counts, int repeated, int expired, int absent,
    Money totalOutput, Money totalRevenue, Money leadingOutput, Money leadingRevenue, List<RosterDoubt> doubts) {

  private static final int MOST_NAMED = 10;

  static RosterSummary of(TenantRoster roster, LocalDate baseDate, List<RosterDoubt> doubts) {
    return new RosterSummary(roster.rows().size(), baseDate, roster.counts(baseDate), roster.repeatedFirms().size(),
        roster.expiredTitles(baseDate).size(), roster.absentFirms(baseDate).size(),
        roster.total(Metric.OUTPUT, baseDate), roster.total(Metric.REVENUE, baseDate),
        roster.leading(Metric.OUTPUT, baseDate), roster.leading(Metric.REVENUE, baseDate), List.copyOf(doubts));
  }

  static String doubtfulText(Collection<CreditCode> codes) {
    return "名单中" + codes.size() + "个统一社会信用代码校验位不符：" + named(codes) + "，要求与营业执照一致。";
  }

  private static String named(Collection<CreditCode> codes) {
    return String.join("、", codes.stream().limit(MOST_NAMED).map(CreditCode::value).toList())
        + (codes.size() > MOST_NAMED ? "等" : "");
  }
}

package org.featuredpark.application;

import java.time.LocalDate;
import java.util.List;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.Money;

/**
 * What a roster comes to on the base date, so that the applicant sees the numbers the rules will see. R28–R30, R14a.
 *
 * @param warnings what an official will ask about
 */
public record RosterSummary(int rows, LocalDate baseDate, TenantCounts counts, Money totalOutput, Money totalRevenue,
    Money leadingOutput, Money leadingRevenue, List<String> warnings) {

  static RosterSummary of(TenantRoster roster, LocalDate baseDate) {
    var doubtful = roster.doubtfulCodes();
    return new RosterSummary(roster.rows().size(), baseDate, roster.counts(baseDate),
        roster.total(Metric.OUTPUT, baseDate), roster.total(Metric.REVENUE, baseDate),
        roster.leading(Metric.OUTPUT, baseDate), roster.leading(Metric.REVENUE, baseDate),
        doubtful.isEmpty() ? List.of() : List.of(doubtfulText(doubtful.stream().toList())));
  }

  static String doubtfulText(List<CreditCode> codes) {
    return "名单中" + codes.size() + "个统一社会信用代码校验位不符："
        + String.join("、", codes.stream().limit(10).map(CreditCode::value).toList())
        + (codes.size() > 10 ? "等" : "") + "，要求与营业执照一致。";
  }
}

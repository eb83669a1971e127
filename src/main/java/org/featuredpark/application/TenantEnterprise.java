package org.featuredpark.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.Money;
import org.featuredpark.shared.TenantTier;

/**
 * One line of a roster: a resident firm, its title and its figures of the year.
 *
 * @param tier null for a firm without a title
 * @param titleTo the last day on which the title is valid
 * @param tenancyTo the last day of residence, null when it is open
 */
public record TenantEnterprise(CreditCode creditCode, String name, TenantTier tier, String batch, LocalDate titleFrom,
    LocalDate titleTo, LocalDate tenancyFrom, LocalDate tenancyTo, BigDecimal areaM2, boolean inBoundary, Money output,
    Money revenue, boolean leadingIndustry) {

  public TenantEnterprise {
    Objects.requireNonNull(creditCode);
    Objects.requireNonNull(name);
    Objects.requireNonNull(tenancyFrom);
    Objects.requireNonNull(output);
    Objects.requireNonNull(revenue);
  }

  /** Resident inside the boundary on that day; both ends of a tenancy are part of it. */
  boolean isResidentOn(LocalDate day) {
    return inBoundary && covers(tenancyFrom, tenancyTo, day);
  }

  /** Counts with this title on that day. A title without dates proves nothing. R29, R30. */
  boolean countsAs(TenantTier wanted, LocalDate day) {
    return isResidentOn(day) && tier == wanted && titleFrom != null && titleTo != null
        && covers(titleFrom, titleTo, day);
  }

  Money amount(Metric metric) {
    return metric == Metric.OUTPUT ? output : revenue;
  }

  private static boolean covers(LocalDate from, LocalDate to, LocalDate day) {
    return !from.isAfter(day) && (to == null || !to.isBefore(day));
  }
}

package org.featuredpark.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.Money;
import org.featuredpark.shared.TenantTier;

/**
 * One line of a park's roster. R28–R30.
 *
 * @param tier null for a firm without a title, as are its batch and dates
 */
public record Tenant(CreditCode creditCode, String name, TenantTier tier, String batch, LocalDate titleFrom,
    LocalDate titleTo, LocalDate tenancyFrom, BigDecimal areaM2, Money output, Money revenue,
    boolean leadingIndustry) {

  Tenant withTitle(LocalDate from, LocalDate to) {
    return new Tenant(creditCode, name, tier, batch, from, to, tenancyFrom, areaM2, output, revenue, leadingIndustry);
  }

  /** The same firm on another line, for the room it rented later. */
  Tenant withLease(LocalDate from, BigDecimal area) {
    return new Tenant(creditCode, name, tier, batch, titleFrom, titleTo, from, area, output, revenue,
        leadingIndustry);
  }
}

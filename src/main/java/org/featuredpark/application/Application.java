package org.featuredpark.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.shared.Money;
import org.featuredpark.shared.ParkDirection;
import org.featuredpark.shared.RoundNumber;

/**
 * One park's application in one round, as far as later stages need it; the narrative stays in its content.
 *
 * @param totalOutput summed over the roster, never typed in. R28
 * @param tenants the firms with a title on the base date. R29, R30
 * @param receivedAt when the server received the version that counts. R38
 */
public record Application(ApplicationNumber number, CreditCode operator, String operatorName, String legalRepName,
    String contactName, String contactPhone, String parkName, District district, ParkDirection direction,
    String leadingIndustry, BigDecimal usableOfficeAreaM2, Money totalOutput, Money totalRevenue,
    TenantCounts tenants, int version, Instant receivedAt, ApplicationStatus status) {

  public Application {
    Objects.requireNonNull(number);
    Objects.requireNonNull(operator);
    Objects.requireNonNull(parkName);
    Objects.requireNonNull(district);
    Objects.requireNonNull(direction);
    Objects.requireNonNull(tenants);
    Objects.requireNonNull(receivedAt);
    Objects.requireNonNull(status);
  }

  public RoundNumber round() {
    return number.roundNumber();
  }
}

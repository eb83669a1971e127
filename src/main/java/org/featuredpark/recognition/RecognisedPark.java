package org.featuredpark.recognition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import org.featuredpark.application.Application;
import org.featuredpark.calendar.CivilPeriod;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.shared.ParkDirection;

/**
 * One title in the public register, as it was granted. R56.
 *
 * @param validTo the last day of the title
 * @param endedOn null while nobody has ended the title
 */
public record RecognisedPark(CertificateNumber certificate, ApplicationNumber application, String parkName,
    String operatorName, CreditCode operator, District district, ParkDirection direction, LocalDate validFrom,
    LocalDate validTo, LocalDate endedOn, String endReason) {

  /** A title holds three years. */
  public static final Period VALIDITY = Period.ofYears(3);

  public RecognisedPark {
    Objects.requireNonNull(certificate, "certificate");
    Objects.requireNonNull(application, "application");
    Objects.requireNonNull(parkName, "parkName");
    Objects.requireNonNull(operatorName, "operatorName");
    Objects.requireNonNull(operator, "operator");
    Objects.requireNonNull(direction, "direction");
    Objects.requireNonNull(validFrom, "validFrom");
    Objects.requireNonNull(validTo, "validTo");
    if ((endedOn == null) != (endReason == null)) {
      throw new IllegalArgumentException("A title ends on a day and for a reason: " + certificate);
    }
  }

  static RecognisedPark granted(CertificateNumber certificate, Application park, LocalDate day) {
    return new RecognisedPark(certificate, park.number(), park.parkName(), park.operatorName(), park.operator(),
        park.district(), park.direction(), day, CivilPeriod.endOf(day, VALIDITY), null, null);
  }

  public TitleStatus status() {
    return endedOn == null ? TitleStatus.VALID : TitleStatus.ENDED;
  }

  /** Whether the title may be relied on: its last day counts, whoever has or has not closed it since. */
  public boolean isValidOn(LocalDate day) {
    return endedOn == null && !day.isBefore(validFrom) && !day.isAfter(validTo);
  }

  /** The first instant after the title. */
  public Instant expiresAt() {
    return BeijingTime.endOf(validTo);
  }
}

package org.featuredpark.application;

import java.time.LocalDate;
import java.util.Objects;
import org.featuredpark.shared.CreditCode;

/**
 * The one legal person that runs the park. R24–R27.
 *
 * @param registeredPlace the district code of the licence's address, or OUTSIDE; never read off the credit code. R26
 */
public record OperatorProfile(CreditCode creditCode, String legalName, EntityType entityType,
    LocalDate establishedDate, String registeredPlace, String registeredAddress, String legalRepName,
    LocalDate legalRepSince, String formerLegalReps, String contactName, String contactPhone, String contactEmail) {

  static final String OUTSIDE_BEIJING = "OUTSIDE";

  public OperatorProfile {
    Objects.requireNonNull(creditCode);
    Objects.requireNonNull(legalName);
    Objects.requireNonNull(entityType);
    Objects.requireNonNull(establishedDate);
    Objects.requireNonNull(registeredPlace);
    Objects.requireNonNull(legalRepName);
  }

  boolean isRegisteredInBeijing() {
    return !OUTSIDE_BEIJING.equals(registeredPlace);
  }
}

package org.featuredpark.application;

import java.time.LocalDate;
import java.util.Objects;
import org.featuredpark.shared.CreditCode;

/** An industrial capital that resides in the park, with its register number at the fund association. R17a. */
public record ResidentCapital(String name, CreditCode creditCode, String amacNumber, LocalDate residentFrom,
    LocalDate residentTo) {

  public ResidentCapital {
    Objects.requireNonNull(name);
    Objects.requireNonNull(creditCode);
    Objects.requireNonNull(residentFrom);
  }

  boolean isResidentOn(LocalDate day) {
    return !residentFrom.isAfter(day) && (residentTo == null || !residentTo.isBefore(day));
  }
}

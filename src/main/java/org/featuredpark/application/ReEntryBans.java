package org.featuredpark.application;

import java.time.LocalDate;
import java.util.Optional;
import org.featuredpark.shared.CreditCode;

/** Tells until which day an operator may not apply again; the stage that ends a park's title answers. Q8. */
public interface ReEntryBans {

  /** The last day of the ban, or empty if the operator may apply. */
  Optional<LocalDate> bannedUntil(CreditCode operator);
}

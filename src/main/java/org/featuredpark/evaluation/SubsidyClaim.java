package org.featuredpark.evaluation;

import java.util.Objects;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Clause;
import org.featuredpark.shared.Money;

/** What a roll-out park is entitled to for its project, and by which rule. R09, R10. */
public record SubsidyClaim(ApplicationNumber application, Money eligibleCost, Money plannedCost, Money amount,
    int instalments, boolean entitled, Clause clause, String reason) {

  public SubsidyClaim {
    Objects.requireNonNull(application, "application");
    Objects.requireNonNull(clause, "clause");
    if (!entitled && amount.fen() != 0) {
      throw new IllegalArgumentException("Nobody is paid without an entitlement: " + application);
    }
  }
}

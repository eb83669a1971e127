package org.featuredpark.exit;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import org.featuredpark.calendar.CivilPeriod;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Clause;
import org.featuredpark.shared.CreditCode;

/**
 * An operator's ban on applying again. Q8.
 *
 * @param until its last day
 */
public record Ban(CreditCode operator, ApplicationNumber application, LocalDate from, LocalDate until, Clause clause) {

  public Ban {
    Objects.requireNonNull(operator, "operator");
    Objects.requireNonNull(application, "application");
    Objects.requireNonNull(clause, "clause");
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("A ban ends after it begins: " + application);
    }
  }

  static Ban of(CreditCode operator, ApplicationNumber application, LocalDate from, ExitRule rule) {
    return new Ban(operator, application, from, CivilPeriod.endOf(from, Period.ofYears(rule.banYears())),
        rule.clause());
  }
}

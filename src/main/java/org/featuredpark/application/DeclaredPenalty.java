package org.featuredpark.application;

import java.time.LocalDate;
import org.featuredpark.application.PenaltyKind.Weight;
import org.featuredpark.shared.Refused;

/** A penalty, entry or accident with its date, declared by the applicant or recorded by an official. R35–R37. */
public record DeclaredPenalty(PenaltyKind kind, PenaltySubject subject, LocalDate decisionDate, String authority,
    String description) {

  private static final int WINDOW_YEARS = 3;

  public DeclaredPenalty {
    if (kind == null || subject == null || decisionDate == null) {
      throw Refused.because("R35", "penalties", "处罚记录：请填写类别、对象和决定日期。");
    }
  }

  boolean weighs(Weight weight) {
    return kind.weight() == weight;
  }

  /** Both ends of the window are inside it. */
  boolean isInWindowOf(LocalDate baseDate) {
    return !decisionDate.isBefore(baseDate.minusYears(WINDOW_YEARS)) && !decisionDate.isAfter(baseDate);
  }
}

package org.featuredpark.application;

import java.util.Set;
import org.featuredpark.shared.CreditCode;

/**
 * One row of a roster that does not count in full, or of which an official will ask. R28–R30.
 *
 * @param row the row in the workbook
 * @param lowers the clauses whose figure is the smaller for it; none if it counts for now
 * @param effect what the figures come to; empty if it counts for now
 */
public record RosterDoubt(int row, CreditCode creditCode, String firm, Kind kind, String clause, String what,
    Set<String> lowers, String effect) {

  /** What is doubtful about a row. */
  public enum Kind {
    ABSENT,
    UNTITLED,
    REPEATED,
    /** Whether the title belongs to the firm in the park, and is the State's. */
    HOLDER,
    CODE
  }

  RosterDoubt with(String figures) {
    return new RosterDoubt(row, creditCode, firm, kind, clause, what, lowers, figures);
  }

  /** The whole of it in one sentence. */
  public String text() {
    return "第" + row + "行 " + firm + "（" + creditCode + "）：" + what + (effect.isEmpty() ? "" : " → " + effect) + "。";
  }
}

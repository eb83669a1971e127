package org.featuredpark.shortlist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.featuredpark.document.DocumentId;

/** The district's letter with its summary table, and what its head sealed it with. R44, R45, R47. */
public record Letter(SubjectLine subject, DocumentId letter, DocumentId table, Seal seal) {

  public Letter {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(letter, "letter");
    Objects.requireNonNull(table, "table");
  }

  Letter sealed(Seal by) {
    return new Letter(subject, letter, table, by);
  }

  /** The number and date of the sealed letter, and when the system received it. */
  public record Seal(String letterNo, LocalDate letterDate, boolean tableSealed, boolean packageChecked,
      Instant receivedAt) {
  }
}

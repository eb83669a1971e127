package org.featuredpark.application;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Clause;

/** Keeps what was found about applications and how it was disposed of. */
public interface Findings {

  /** Puts new findings in the place of all earlier ones from the same source. */
  void replace(ApplicationNumber number, FindingSource source, List<RecordedFinding> found);

  /** Adds a finding that concerns both, unless the other application has it already. */
  void mirror(ApplicationNumber number, RecordedFinding found);

  List<RecordedFinding> of(ApplicationNumber number);

  /** Disposes of every open flag under a clause. */
  void dispose(ApplicationNumber number, Clause clause, String disposition, String by, Instant at);

  /** Disposes of what another application holds against this one. */
  void settle(ApplicationNumber other, ApplicationNumber number, String disposition, String by, Instant at);

  /** Disposes of what applications other than these still hold against this one. */
  void settleAgainstAllBut(Set<ApplicationNumber> others, ApplicationNumber number, String disposition, String by,
      Instant at);

  /** Disposes of what other applications hold against this one. */
  void settleAgainst(ApplicationNumber number, String disposition, String by, Instant at);
}

package org.featuredpark.shared;

import java.util.List;
import java.util.Optional;

/** What was asked for is against a rule; the message tells the person, in Chinese, which one and what to do. */
public class Refused extends RuntimeException {

  private final Clause clause;
  private final String field;

  protected Refused(Clause clause, String field, String message) {
    super(message);
    this.clause = clause;
    this.field = field;
  }

  /** Refuses under a clause of the notice. */
  public static Refused because(String clause, String field, String message) {
    return new Refused(new Clause(clause), field, message);
  }

  /** Refuses an entry that no clause speaks of. */
  public static Refused field(String field, String message) {
    return new Refused(null, field, message);
  }

  public Optional<Clause> clause() {
    return Optional.ofNullable(clause);
  }

  /** Everything that was refused, in order. */
  public List<Refused> all() {
    return List.of(this);
  }

  /** What was refused of one entry. */
  public Optional<String> at(String entry) {
    return all().stream().filter(one -> entry.equals(one.field)).map(Refused::getMessage).findFirst();
  }

  public Optional<String> field() {
    return Optional.ofNullable(field);
  }
}

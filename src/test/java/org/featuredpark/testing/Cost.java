package org.featuredpark.testing;

/**
 * What something cost the database.
 *
 * @param statements calls to the database; a batch is one
 * @param rows rows inserted, changed and deleted
 * @param commits transactions that ended well
 * @param loose rows written outside any transaction
 */
public record Cost(long statements, long rows, long commits, long loose) {

  static final Cost NOTHING = new Cost(0, 0, 0, 0);

  Cost minus(Cost earlier) {
    return new Cost(statements - earlier.statements, rows - earlier.rows, commits - earlier.commits,
        loose - earlier.loose);
  }

  public Cost plus(Cost other) {
    return new Cost(statements + other.statements, rows + other.rows, commits + other.commits, loose + other.loose);
  }

  @Override
  public String toString() {
    return "%d statements, %d rows, %d transactions".formatted(statements, rows, commits);
  }
}

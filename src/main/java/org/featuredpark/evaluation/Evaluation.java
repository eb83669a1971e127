package org.featuredpark.evaluation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.featuredpark.shared.ApplicationNumber;

/**
 * One performance evaluation of a park; a park that was retained can be evaluated again. R55–R58.
 *
 * @param attempt counted from 1
 * @param dueAt the first instant at which the self evaluation is late
 */
public record Evaluation(ApplicationNumber application, int attempt, LocalDate noticedOn, Instant dueAt,
    Participation participation, boolean cureUsed, Optional<Assessment> assessment,
    Optional<EvaluationResult> result) {

  public Evaluation {
    Objects.requireNonNull(application, "application");
    Objects.requireNonNull(noticedOn, "noticedOn");
    Objects.requireNonNull(dueAt, "dueAt");
    Objects.requireNonNull(participation, "participation");
  }

  static Evaluation noticed(ApplicationNumber application, int attempt, LocalDate day, Instant dueAt) {
    return new Evaluation(application, attempt, day, dueAt, Participation.AWAITED, false, Optional.empty(),
        Optional.empty());
  }

  /** The sum of the city's scores; nothing was scored where the park is deemed to have failed. */
  public BigDecimal total() {
    return deemed() ? BigDecimal.ZERO
        : assessment.map(Assessment::sheet).map(ScoreSheet::total).orElse(BigDecimal.ZERO);
  }

  public boolean passed() {
    return result.map(EvaluationResult::grade).filter(Grade::passed).isPresent();
  }

  /** A pass whose targets were not reached stays a pass, but is no ground for a title. R06. */
  public boolean targetsAchieved() {
    return assessment.filter(Assessment::targetsAchieved).isPresent();
  }

  /** Whether the operator failed to take part, so that no score counts. R57. */
  public boolean deemed() {
    return participation == Participation.ABSENT || participation == Participation.REFUSED
        || (cureUsed && participation == Participation.INCOMPLETE);
  }

  public boolean vetoed() {
    return assessment.filter(Assessment::vetoed).isPresent();
  }

  /** As those outside the city see it: scores and grade only once they are signed. */
  Evaluation asAnnounced() {
    return result.filter(EvaluationResult::confirmed).isPresent() ? this
        : new Evaluation(application, attempt, noticedOn, dueAt, participation, cureUsed, Optional.empty(),
            Optional.empty());
  }

  Evaluation with(Participation now) {
    return new Evaluation(application, attempt, noticedOn, dueAt, now, cureUsed, assessment, result);
  }

  /** A new window for a park that force majeure kept away; a failure found before does not stand. R57. */
  Evaluation renewed(Instant until) {
    return new Evaluation(application, attempt, noticedOn, until, Participation.AWAITED, false, Optional.empty(),
        Optional.empty());
  }

  /** The one chance to make up for a late or incomplete self evaluation. R57. */
  Evaluation cured(Instant until) {
    return new Evaluation(application, attempt, noticedOn, until, Participation.AWAITED, true, assessment, result);
  }

  Evaluation with(Assessment given) {
    return new Evaluation(application, attempt, noticedOn, dueAt, participation, cureUsed, Optional.of(given),
        Optional.empty());
  }

  Evaluation with(EvaluationResult found) {
    return new Evaluation(application, attempt, noticedOn, dueAt, participation, cureUsed, assessment,
        Optional.of(found));
  }
}

package org.featuredpark.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import org.featuredpark.calendar.WorkingDays;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;

/** Calls a park to its evaluation, or again where force majeure kept it away. R55. */
@UseCase
@ByProcess
public class IssueEvaluationNotice {

  /** The notice of the programme leaves the window open; the city's default. */
  public static final int WORKING_DAYS = 20;

  private final Evaluations evaluations;
  private final EvaluationBook book;
  private final WorkingDays workingDays;
  private final Clock clock;
  private final EvaluationNews news;

  IssueEvaluationNotice(Evaluations evaluations, EvaluationBook book, WorkingDays workingDays, Clock clock,
      EvaluationNews news) {
    this.evaluations = evaluations;
    this.book = book;
    this.workingDays = workingDays;
    this.clock = clock;
    this.news = news;
  }

  public Evaluation issue(ApplicationNumber application) {
    var today = BeijingTime.dateOf(clock.instant());
    var dueAt = workingDays.calendar().dueAtEnd(today, WORKING_DAYS);
    var latest = evaluations.find(application);
    var waived = latest.filter(one -> one.participation() == Participation.WAIVED);
    var evaluation = waived.map(one -> one.renewed(dueAt))
        .orElseGet(() -> Evaluation.noticed(application, latest.map(Evaluation::attempt).orElse(0) + 1, today, dueAt));
    if (waived.isPresent()) {
      book.save(evaluation);
    } else {
      book.open(evaluation);
    }
    tell(evaluation, today);
    return evaluation;
  }

  private void tell(Evaluation evaluation, LocalDate today) {
    var body = "请于" + BeijingTime.formatEnd(evaluation.dueAt()) + "前报送绩效自评。未按要求参加绩效评价的，视同评价结果不合格（R57）。";
    news.record(evaluation, "evaluation.notice", "自评期限至" + BeijingTime.formatEnd(evaluation.dueAt()));
    news.toOperator(evaluation, "notice-" + today, "绩效评价通知", body);
    news.toDistrict(evaluation, "notice-" + today, "绩效评价通知", body);
  }
}

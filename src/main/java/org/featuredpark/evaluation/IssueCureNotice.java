package org.featuredpark.evaluation;

import java.time.Clock;
import org.featuredpark.calendar.WorkingDays;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;

/** Gives a late or incomplete self evaluation its one more chance. R57. */
@UseCase
@ByProcess
public class IssueCureNotice {

  /** How long the chance lasts. */
  public static final int WORKING_DAYS = 5;

  private final Evaluations evaluations;
  private final EvaluationBook book;
  private final WorkingDays workingDays;
  private final Clock clock;
  private final EvaluationNews news;

  IssueCureNotice(Evaluations evaluations, EvaluationBook book, WorkingDays workingDays, Clock clock,
      EvaluationNews news) {
    this.evaluations = evaluations;
    this.book = book;
    this.workingDays = workingDays;
    this.clock = clock;
    this.news = news;
  }

  public Evaluation issue(ApplicationNumber application) {
    var today = BeijingTime.dateOf(clock.instant());
    var before = evaluations.latest(application);
    var evaluation = before.cured(workingDays.calendar().dueAtEnd(today, WORKING_DAYS));
    book.save(evaluation);
    var body = "绩效自评" + before.participation().zhName() + "。请于" + BeijingTime.formatEnd(evaluation.dueAt())
        + "前补正报送，补正只有一次；仍不完整或不报送的，视同评价结果不合格（R57）。";
    news.record(evaluation, "evaluation.cure", "补正期限至" + BeijingTime.formatEnd(evaluation.dueAt()));
    news.toOperator(evaluation, "cure-" + today, "绩效自评补正通知", body);
    news.toDistrict(evaluation, "cure-" + today, "绩效自评补正通知", body);
    return evaluation;
  }
}

package org.featuredpark.monitoring;

import java.time.Clock;
import org.featuredpark.application.ParkNews;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;

/** Tells an operator that its planned day has passed and what it can do within five working days. R08. */
@UseCase
@ByProcess
public class NoticeOverdueStart {

  private final Constructions constructions;
  private final OverdueStarts overdues;
  private final Clock clock;
  private final ParkNews news;

  NoticeOverdueStart(Constructions constructions, OverdueStarts overdues, Clock clock, ParkNews news) {
    this.constructions = constructions;
    this.overdues = overdues;
    this.clock = clock;
    this.news = news;
  }

  public void notice(ApplicationNumber application) {
    var construction = constructions.get(application);
    constructions.save(construction.with(construction.start().foundOverdue()));
    overdues.open(application, OverdueStart.opened(BeijingTime.dateOf(clock.instant())));
    var body = "计划开工日" + BeijingTime.format(construction.start().planned())
        + "已过，未收到可以采信的开工报告。请在5个工作日内说明情况，并提交在计划开工日及之前开工的证明；"
        + "期满不说明的，按现有材料作出决定。";
    news.record(application, "start.overdue", body);
    news.toOperator(application, "overdue", "逾期未开工告知", body);
    news.toDistrict(application, "overdue", "逾期未开工告知", body);
    news.toCity(application, "overdue", "逾期未开工告知", body);
  }
}

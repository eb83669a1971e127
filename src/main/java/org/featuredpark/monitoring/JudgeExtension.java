package org.featuredpark.monitoring;

import java.time.Clock;
import org.featuredpark.application.ParkNews;
import org.featuredpark.calendar.WorkingDays;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;

/** Puts a request for an extension before the rule and keeps whether it is admitted. Q5. */
@UseCase
@ByProcess
public class JudgeExtension {

  private final Constructions constructions;
  private final ChangeRequests changes;
  private final WorkingDays workingDays;
  private final Clock clock;
  private final ParkNews news;

  JudgeExtension(Constructions constructions, ChangeRequests changes, WorkingDays workingDays, Clock clock,
      ParkNews news) {
    this.constructions = constructions;
    this.changes = changes;
    this.workingDays = workingDays;
    this.clock = clock;
    this.news = news;
  }

  public ExtensionFacts facts(long number) {
    var request = changes.get(number);
    return ExtensionFacts.of(constructions.get(request.application()), request.change().newDate(),
        request.requestedOn(), workingDays.calendar());
  }

  public void keep(long number, boolean admissible, String reason) {
    var request = changes.get(number).now(admissible ? ChangeStatus.ADMISSIBLE : ChangeStatus.REFUSED, reason);
    changes.save(request, null, clock.instant());
    news.record(request.application(), "change.judge", request.status().zhName() + "：" + reason);
  }
}

package org.featuredpark.monitoring;

import java.time.Clock;
import java.util.Map;
import org.featuredpark.application.ParkNews;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.workflow.CaseEngine;

/**
 * Moves the planned start to the day that was granted and has the watch begin again, so that every reminder is set
 * anew: one that has rung already would not ring for the new day. Q5.
 */
@UseCase
@ByProcess
public class MovePlannedStart {

  static final String START_MOVED = "park.startMoved";

  private final Constructions constructions;
  private final ChangeRequests changes;
  private final CaseEngine engine;
  private final Clock clock;
  private final ParkNews news;

  MovePlannedStart(Constructions constructions, ChangeRequests changes, CaseEngine engine, Clock clock,
      ParkNews news) {
    this.constructions = constructions;
    this.changes = changes;
    this.engine = engine;
    this.clock = clock;
    this.news = news;
  }

  public void move(long number) {
    var request = changes.get(number);
    var application = request.application();
    var construction = constructions.get(application);
    var newStart = request.change().newDate();
    constructions.save(construction.with(
        construction.start().extendedTo(newStart, BeijingTime.dateOf(clock.instant()))));
    var body = "同意延期，计划开工日由" + BeijingTime.format(construction.start().planned()) + "改为"
        + BeijingTime.format(newStart) + "（只延一次）。";
    news.record(application, "start.move", body);
    news.toOperator(application, "change-" + number, "延期申请结果", body);
    news.toDistrict(application, "change-" + number, "延期申请结果", body);
    if (engine.waitsFor(START_MOVED, application.value())) {
      engine.send(START_MOVED, application.value(), Map.of());
    }
  }
}

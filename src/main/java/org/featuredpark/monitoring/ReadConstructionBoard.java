package org.featuredpark.monitoring;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.featuredpark.application.Application;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.application.Applications;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;

/** Lists the parks under construction for the city, those in trouble first. */
@UseCase
@RequiresRole({Role.CITY_OFFICER, Role.CITY_HEAD, Role.AUDITOR, Role.ADMIN})
public class ReadConstructionBoard {

  private static final int MOST = 200;

  private final Constructions constructions;
  private final Applications applications;
  private final Clock clock;

  ReadConstructionBoard(Constructions constructions, Applications applications, Clock clock) {
    this.constructions = constructions;
    this.applications = applications;
    this.clock = clock;
  }

  /** At most {@code limit} parks; names are read once a round, not once a park. */
  public List<BoardRow> list(int limit) {
    var today = BeijingTime.dateOf(clock.instant());
    var running = constructions.running(Math.min(limit, MOST));
    var parks = parks(running);
    return running.stream()
        .filter(construction -> parks.containsKey(construction.application()))
        .map(construction -> new BoardRow(construction, parks.get(construction.application()).parkName(),
            construction.daysLeft(today), RiskLight.of(construction, today)))
        .sorted(Comparator.comparing(row -> row.light().colour())).toList();
  }

  private Map<ApplicationNumber, Application> parks(List<Construction> running) {
    return running.stream().map(construction -> construction.application().roundNumber()).distinct()
        .flatMap(round -> applications.ofRound(round, MOST, ApplicationStatus.UNDER_CONSTRUCTION).stream())
        .collect(toMap(Application::number, Function.identity()));
  }

  /** One park under construction. */
  public record BoardRow(Construction construction, String parkName, long daysLeft, RiskLight light) {
  }
}

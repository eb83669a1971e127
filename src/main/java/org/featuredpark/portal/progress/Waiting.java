package org.featuredpark.portal.progress;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.workflow.CaseDiagram;
import org.featuredpark.workflow.CaseDiagram.Place;

/** One thing that a case waits for, as a person reads it; what is not known is empty. */
record Waiting(String name, String who, String since, String due, boolean overdue) {

  /** A stage that is under way is told by what it waits for, not by its own name. */
  static List<Waiting> of(List<CaseDiagram> ways, Instant now) {
    return ways.stream().flatMap(way -> way.current().stream()).filter(place -> !place.stage())
        .sorted(Comparator.comparing((Place place) -> place.who() == null)).map(place -> of(place, now)).toList();
  }

  private static Waiting of(Place place, Instant now) {
    var due = place.dueAt();
    return new Waiting(place.name(), place.who() == null ? "" : place.who(),
        place.since() == null ? "" : BeijingTime.format(place.since()),
        due == null ? "" : BeijingTime.formatEnd(due), due != null && !now.isBefore(due));
  }
}

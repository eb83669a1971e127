package org.featuredpark.round;

import java.util.List;
import org.featuredpark.round.RoundFigures.DistrictLine;
import org.featuredpark.round.RoundFigures.StatusCount;

/** One round as the city's board shows it. */
public record RoundOverview(Round round, List<RoundWindow> windows, List<StatusCount> applications,
    List<DistrictLine> districts) {
}

package org.featuredpark.round;

import java.util.List;
import org.featuredpark.round.RoundFigures.DistrictLine;
import org.featuredpark.round.RoundFigures.StatusCount;

/**
 * One round as the city's board shows it.
 *
 * @param unsent how many drafts were begun and never sent; what is in them stays their operators' own
 */
public record RoundOverview(Round round, List<RoundWindow> windows, List<StatusCount> applications, int unsent,
    List<DistrictLine> districts) {
}

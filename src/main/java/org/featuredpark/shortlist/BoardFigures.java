package org.featuredpark.shortlist;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.featuredpark.application.Applications;
import org.featuredpark.application.Applications.Tally;
import org.featuredpark.round.Round;
import org.featuredpark.round.RoundFigures;
import org.featuredpark.shared.District;
import org.springframework.stereotype.Component;

/** Tells the round's board how far applications and districts are. */
@Component
class BoardFigures implements RoundFigures {

  private final Applications applications;
  private final Shortlists shortlists;
  private final Recommendations recommendations;
  private final DistrictDeadline deadline;

  BoardFigures(Applications applications, Shortlists shortlists, Recommendations recommendations,
      DistrictDeadline deadline) {
    this.applications = applications;
    this.shortlists = shortlists;
    this.recommendations = recommendations;
    this.deadline = deadline;
  }

  @Override
  public Figures of(Round round) {
    var tallies = applications.tally(round.number());
    return new Figures(statuses(tallies), districts(round, tallies));
  }

  private static List<StatusCount> statuses(List<Tally> tallies) {
    return tallies.stream().collect(groupingBy(Tally::status, TreeMap::new, summingInt(Tally::count)))
        .entrySet().stream().map(entry -> new StatusCount(entry.getKey().zhName(), entry.getValue())).toList();
  }

  private List<DistrictLine> districts(Round round, List<Tally> tallies) {
    var submitted = tallies.stream().collect(groupingBy(Tally::district, summingInt(Tally::count)));
    var recommended = recommendations.ofRound(round.number()).stream()
        .collect(groupingBy(Recommendation::district, counting()));
    var cases = shortlists.ofRound(round.number()).stream()
        .collect(toMap(shortlist -> shortlist.id().district(), Function.identity()));
    return Arrays.stream(District.values()).map(district -> {
      var shortlist = cases.get(district);
      return new DistrictLine(district, submitted.getOrDefault(district, 0),
          recommended.getOrDefault(district, 0L).intValue(), shortlist == null ? "—" : shortlist.status().zhName(),
          shortlist == null ? null : deadline.of(shortlist, round));
    }).toList();
  }
}

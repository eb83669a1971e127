package org.featuredpark.application;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.featuredpark.shared.Finding;

/** What a round demands of the counts, so that a row that does not count can say how far they are from it. R29, R30. */
record RosterDemands(List<Requirement> requirements) {

  static RosterDemands of(List<Finding> nothingKnown) {
    return new RosterDemands(nothingKnown.stream().map(Requirement::of).toList());
  }

  List<RosterDoubt> complete(List<RosterDoubt> doubts, TenantCounts counts) {
    return doubts.stream().map(doubt -> doubt.with(Stream.of(
            figure(doubt, "R29", "专精特新 " + counts.srdi() + " 家"),
            figure(doubt, "R30", "小巨人 " + counts.littleGiants() + " 家"))
        .filter(text -> !text.isEmpty()).collect(Collectors.joining("；")))).toList();
  }

  private String figure(RosterDoubt doubt, String clause, String figure) {
    return !doubt.lowers().contains(clause) ? "" : figure + requirements.stream()
        .filter(one -> one.clause().id().equals(clause)).map(one -> "，要求" + one.demand())
        .findFirst().orElse("");
  }
}

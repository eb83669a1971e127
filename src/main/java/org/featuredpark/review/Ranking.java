package org.featuredpark.review;

import static java.util.Comparator.comparingInt;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.featuredpark.review.RankingRule.RankingFacts;
import org.featuredpark.shared.ApplicationNumber;

/**
 * The order of a round's scored parks. R51.
 *
 * <p>Parks equal in merit share a rank. Where that would matter for the last place the panel's recorded vote orders
 * them; where it does not, their place in the list is by lot, which anyone can repeat and nobody can steer.
 */
public final class Ranking {

  private final List<Candidate> order;
  private final List<ApplicationNumber> vote;
  private final int places;
  private final BigDecimal passLine;

  /** @param vote the parks that a vote of the panel put in order, the preferred one first; empty without a vote */
  public Ranking(List<Candidate> candidates, int places, double passLine, List<ApplicationNumber> vote) {
    this.vote = List.copyOf(vote);
    this.places = places;
    this.passLine = BigDecimal.valueOf(passLine);
    this.order = candidates.stream().sorted(decided().thenComparing(Ranking::lot)).toList();
  }

  public List<ApplicationNumber> order() {
    return order.stream().map(Candidate::park).toList();
  }

  /** The parks among which only a vote of the panel can say who gets the last place; empty without such a tie. */
  public Set<ApplicationNumber> tiedAtCut() {
    var listable = order.stream().filter(candidate -> candidate.listable(passLine)).toList();
    if (listable.size() <= places || decided().compare(listable.get(places - 1), listable.get(places)) != 0) {
      return Set.of();
    }
    return listable.stream().filter(candidate -> decided().compare(candidate, listable.get(places)) == 0)
        .map(Candidate::park).collect(Collectors.toUnmodifiableSet());
  }

  /** The list as it stands: each park as the decision rules, and places left empty filled from the reserves. */
  public RankedList list(RankingRule rule) {
    var tied = tiedAtCut();
    var parks = order.stream().map(candidate -> placed(candidate, tied.contains(candidate.park()), rule)).toList();
    var list = new RankedList(parks, places, listableParks());
    return tied.isEmpty() ? list.filled("在前名次园区的三年计划未核定，依次递补入选。") : list;
  }

  private SelectedPark placed(Candidate candidate, boolean tied, RankingRule rule) {
    int rank = rankOf(candidate);
    var ruling = rule.rule(new RankingFacts(rank, places, candidate.total().doubleValue(), passLine.doubleValue(),
        candidate.planInForce(), tied));
    return new SelectedPark(candidate.park(), rank, candidate.total(), candidate.operation(), candidate.project(),
        ruling.standing(), ruling.reason());
  }

  private int rankOf(Candidate candidate) {
    return 1 + IntStream.range(0, order.size())
        .filter(i -> decided().compare(order.get(i), candidate) == 0).findFirst().orElseThrow();
  }

  private Set<ApplicationNumber> listableParks() {
    return order.stream().filter(candidate -> candidate.listable(passLine)).map(Candidate::park)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Comparator<Candidate> decided() {
    return Candidate.MERIT.thenComparing(comparingInt(this::votedPosition));
  }

  private int votedPosition(Candidate candidate) {
    int position = vote.indexOf(candidate.park());
    return position < 0 ? vote.size() : position;
  }

  private static String lot(Candidate candidate) {
    return PanelDraw.lot(candidate.park().roundNumber().value(), candidate.park().value());
  }
}

package org.featuredpark.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.testing.Proves;

/** Few different values on purpose, so that ties are the rule and not the exception. */
class RankingProperties {

  @Property
  void the_order_is_total_and_does_not_depend_on_how_the_parks_came_in(
      @ForAll("candidates") List<Candidate> candidates, @ForAll Random random) {
    var shuffled = new ArrayList<>(candidates);
    Collections.shuffle(shuffled, random);
    var order = new Ranking(candidates, 3, 60, List.of()).order();
    assertThat(new Ranking(shuffled, 3, 60, List.of()).order()).isEqualTo(order);
    assertThat(new HashSet<>(order)).hasSize(candidates.size());
  }

  @Property
  @Proves("R03")
  void there_are_never_more_selected_than_places_whatever_is_removed(
      @ForAll("candidates") List<Candidate> candidates, @ForAll @IntRange(min = 1, max = 10) int places,
      @ForAll Random random) {
    var list = decided(candidates, places, random);
    for (int notice = 0; notice < 4; notice++) {
      assertThat(list.selected()).hasSizeLessThanOrEqualTo(places);
      list = list.without(someOf(list, random), "异议成立。");
      list = list.replacementNeeded() ? list.filled("依次递补。") : list;
    }
    assertThat(list.selected()).hasSizeLessThanOrEqualTo(places);
  }

  @Property
  void the_selected_are_the_first_places_of_those_who_may_have_one(
      @ForAll("candidates") List<Candidate> candidates, @ForAll @IntRange(min = 1, max = 10) int places,
      @ForAll Random random) {
    var list = decided(candidates, places, random);
    var first = list.parks().stream().map(SelectedPark::number).filter(list.listable()::contains)
        .limit(places).toList();
    assertThat(list.selected()).extracting(SelectedPark::number).isEqualTo(first);
  }

  @Property
  @Proves({"R50", "R51"})
  void nobody_below_the_line_or_without_a_plan_ever_takes_a_place(
      @ForAll("candidates") List<Candidate> candidates, @ForAll Random random) {
    var listed = decided(candidates, 5, random).selected().stream().map(SelectedPark::number)
        .collect(Collectors.toSet());
    assertThat(candidates).filteredOn(candidate -> listed.contains(candidate.park()))
        .allMatch(candidate -> candidate.planInForce() && candidate.total().doubleValue() >= 60);
  }

  @Property
  void an_undecided_tie_always_leaves_a_place_open(@ForAll("candidates") List<Candidate> candidates) {
    var ranking = new Ranking(candidates, 3, 60, List.of());
    var list = ranking.list(RankingTest::rule);
    assertThat(list.awaitsVote()).isEqualTo(!ranking.tiedAtCut().isEmpty());
    if (list.awaitsVote()) {
      assertThat(list.selected()).hasSizeLessThan(3);
    }
  }

  private static RankedList decided(List<Candidate> candidates, int places, Random random) {
    var vote = new ArrayList<>(new Ranking(candidates, places, 60, List.of()).tiedAtCut());
    Collections.shuffle(vote, random);
    var ranking = new Ranking(candidates, places, 60, vote);
    assertThat(ranking.tiedAtCut()).isEmpty();
    return ranking.list(RankingTest::rule);
  }

  private static Set<ApplicationNumber> someOf(RankedList list, Random random) {
    return list.selected().stream().map(SelectedPark::number).filter(park -> random.nextBoolean())
        .collect(Collectors.toSet());
  }

  @Provide
  Arbitrary<List<Candidate>> candidates() {
    var one = Combinators.combine(Arbitraries.of(55, 60, 61, 62), Arbitraries.of(30, 31), Arbitraries.of(3, 4),
        Arbitraries.of(15, 16), Arbitraries.of(true, true, false)).as(Merits::new);
    return one.list().ofMinSize(1).ofMaxSize(20).map(merits -> IntStream.range(0, merits.size())
        .mapToObj(i -> merits.get(i).of(i + 1)).toList());
  }

  private record Merits(int total, int operation, int littleGiants, int srdi, boolean plan) {

    Candidate of(int sequence) {
      var park = RankingTest.park(sequence, total, operation, littleGiants, srdi);
      return new Candidate(park.park(), park.total(), park.operation(), park.project(), littleGiants, srdi, plan);
    }
  }
}

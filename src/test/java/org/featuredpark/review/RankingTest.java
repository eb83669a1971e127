package org.featuredpark.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.featuredpark.review.Standing.BELOW_LINE;
import static org.featuredpark.review.Standing.PLAN_MISSING;
import static org.featuredpark.review.Standing.RESERVE;
import static org.featuredpark.review.Standing.SELECTED;
import static org.featuredpark.review.Standing.TIE_VOTE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Test;

class RankingTest {

  @Test
  @Proves({"R03", "R51"})
  void the_better_total_ranks_first_and_the_eleventh_is_a_reserve() {
    var list = list(10, IntStream.rangeClosed(1, 12).mapToObj(i -> park(i, 90 - i)).toList());
    assertThat(list.selected()).hasSize(10);
    assertThat(standings(list)).containsEntry(park(10), SELECTED).containsEntry(park(11), RESERVE);
    assertThat(list.parks()).extracting(SelectedPark::rank).startsWith(1, 2, 3);
  }

  @Test
  @Proves({"R03", "R51"})
  void only_seven_qualify_and_only_seven_are_selected() {
    var list = list(10, IntStream.rangeClosed(1, 12).mapToObj(i -> park(i, i <= 7 ? 60 : 59.999)).toList());
    assertThat(list.selected()).hasSize(7);
    assertThat(standings(list)).containsEntry(park(8), BELOW_LINE);
    assertThat(list.replacementNeeded()).isFalse();
  }

  @Test
  @Proves("R51")
  void an_equal_total_at_the_cut_is_decided_by_a_then_little_giants_then_specialised_firms() {
    assertThat(firstOf(park(1, 80, 45, 3, 15), park(2, 80, 46, 3, 15))).isEqualTo(park(2));
    assertThat(firstOf(park(1, 80, 45, 3, 15), park(2, 80, 45, 4, 15))).isEqualTo(park(2));
    assertThat(firstOf(park(1, 80, 45, 3, 15), park(2, 80, 45, 3, 16))).isEqualTo(park(2));
  }

  @Test
  void parks_equal_in_everything_at_the_cut_wait_for_the_vote_and_nobody_gets_the_place_before() {
    var tied = Stream.concat(IntStream.rangeClosed(1, 9).mapToObj(i -> park(i, 90)),
        Stream.of(park(10, 80), park(11, 80), park(12, 70))).toList();
    var ranking = new Ranking(tied, 10, 60, List.of());

    assertThat(ranking.tiedAtCut()).containsExactlyInAnyOrder(park(10), park(11));
    assertThat(standings(ranking.list(RankingTest::rule))).containsEntry(park(10), TIE_VOTE)
        .containsEntry(park(11), TIE_VOTE).containsEntry(park(12), RESERVE);

    var decided = new Ranking(tied, 10, 60, List.of(park(11), park(10)));
    assertThat(decided.tiedAtCut()).isEmpty();
    assertThat(standings(decided.list(RankingTest::rule))).containsEntry(park(11), SELECTED)
        .containsEntry(park(10), RESERVE);
  }

  @Test
  void equal_parks_away_from_the_cut_share_their_rank_and_need_no_vote() {
    var ranking = new Ranking(List.of(park(1, 80), park(2, 80), park(3, 70)), 2, 60, List.of());
    assertThat(ranking.tiedAtCut()).isEmpty();
    assertThat(ranking.list(RankingTest::rule).parks()).extracting(SelectedPark::rank).containsExactly(1, 1, 3);
  }

  @Test
  void parks_below_the_line_never_tie_for_a_place() {
    assertThat(new Ranking(List.of(park(1, 50), park(2, 50)), 1, 60, List.of()).tiedAtCut()).isEmpty();
  }

  @Test
  @Proves("R50")
  void a_park_without_a_plan_takes_no_place_and_the_next_one_moves_up() {
    var list = list(2, List.of(planless(1, 90), park(2, 80), park(3, 70), park(4, 65)));
    assertThat(standings(list)).containsEntry(park(1), PLAN_MISSING).containsEntry(park(2), SELECTED)
        .containsEntry(park(3), SELECTED).containsEntry(park(4), RESERVE);
  }

  @Test
  void a_reserve_without_a_plan_is_passed_over() {
    var list = list(1, List.of(park(1, 90), planless(2, 80), park(3, 70)));
    var after = list.without(List.of(park(1)), "异议成立。");
    assertThat(after.replacementNeeded()).isTrue();
    assertThat(standings(after.filled("递补。"))).containsEntry(park(3), SELECTED).containsEntry(park(2), RESERVE)
        .containsEntry(park(1), Standing.REMOVED);
  }

  static Candidate park(int sequence, double total) {
    return park(sequence, total, 40, 3, 15);
  }

  static Candidate park(int sequence, double total, double operation, int littleGiants, int srdi) {
    return new Candidate(park(sequence), BigDecimal.valueOf(total).setScale(3),
        BigDecimal.valueOf(operation).setScale(3), BigDecimal.valueOf(total - operation), littleGiants, srdi, true);
  }

  static ApplicationNumber park(int sequence) {
    return new ApplicationNumber("PILOT-2024-1-110108-%04d".formatted(sequence));
  }

  /** The table of the policy in a few lines; the real one is tested with the whole process. */
  static RankingRule.Ruling rule(RankingRule.RankingFacts facts) {
    var standing = facts.total() < facts.passLine() ? BELOW_LINE
        : facts.tiedAtCut() ? TIE_VOTE
        : facts.rank() > facts.places() ? RESERVE
        : facts.planApproved() ? SELECTED : PLAN_MISSING;
    return new RankingRule.Ruling(standing, "按规则。");
  }

  private static Candidate planless(int sequence, double total) {
    var park = park(sequence, total);
    return new Candidate(park.park(), park.total(), park.operation(), park.project(), 3, 15, false);
  }

  private static ApplicationNumber firstOf(Candidate... candidates) {
    return list(1, List.of(candidates)).selected().get(0).number();
  }

  private static RankedList list(int places, List<Candidate> candidates) {
    return new Ranking(candidates, places, 60, List.of()).list(RankingTest::rule);
  }

  private static Map<ApplicationNumber, Standing> standings(RankedList list) {
    return list.parks().stream().collect(Collectors.toMap(SelectedPark::number, SelectedPark::standing));
  }
}

package org.featuredpark.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.featuredpark.review.PlanExamples.PARK;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Test;

class ParkScoreTest {

  private static final ScoreWeights USUAL = new ScoreWeights(60, 40);

  @Test
  @Proves("R48")
  void the_highest_and_the_lowest_total_are_left_out() {
    var score = mean(sheets(List.of(
        List.of(120, 80), List.of(100, 60), List.of(90, 60), List.of(90, 61), List.of(0, 0))));
    assertThat(score.total()).isEqualTo("76.833");
    assertThat(score.operation()).isEqualTo("46.667");
    assertThat(score.project()).isEqualTo("30.167");
    assertThat(score.sheets()).isEqualTo(5);
  }

  @Test
  void equal_sheets_come_to_themselves() {
    var score = mean(sheets(Collections.nCopies(5, List.of(97, 61))));
    assertThat(score.total()).isEqualTo("79.000");
    assertThat(score.operation()).isEqualTo("48.500");
  }

  @Test
  void four_sheets_are_no_score() {
    var four = sheets(Collections.nCopies(4, List.of(97, 61)));
    assertThatThrownBy(() -> mean(four)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @Proves("R48")
  void a_round_may_weigh_both_parts_alike() {
    var score = ParkScore.trimmedMean(PARK, sheets(Collections.nCopies(5, List.of(120, 40))), new ScoreWeights(50, 50));
    assertThat(score.total()).isEqualTo("75.000");
    assertThat(score.operation()).isEqualTo("50.000");
    assertThat(score.project()).isEqualTo("25.000");
  }

  @Property
  void the_mean_lies_between_the_sheets_that_were_kept(@ForAll("marks") List<List<Integer>> marks) {
    var totals = sheets(marks).stream().map(ScoreSheet::total).sorted().toList();
    var kept = totals.subList(1, totals.size() - 1);
    assertThat(mean(sheets(marks)).total())
        .isBetween(kept.get(0), kept.get(kept.size() - 1))
        .isEqualTo(kept.stream().reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(BigDecimal.valueOf(kept.size()), 3, RoundingMode.HALF_UP));
  }

  @Property
  void who_signs_first_does_not_matter(@ForAll("marks") List<List<Integer>> marks, @ForAll Random random) {
    var shuffled = new ArrayList<>(marks);
    Collections.shuffle(shuffled, random);
    assertThat(mean(sheets(shuffled))).isEqualTo(mean(sheets(marks)));
  }

  @Property
  void both_parts_make_the_total_up_to_rounding(@ForAll("marks") List<List<Integer>> marks) {
    var score = mean(sheets(marks));
    assertThat(score.operation().add(score.project()).subtract(score.total()).abs())
        .isLessThanOrEqualTo(new BigDecimal("0.001"));
  }

  @Provide
  Arbitrary<List<List<Integer>>> marks() {
    return Combinators.combine(Arbitraries.integers().between(0, 120), Arbitraries.integers().between(0, 80))
        .as((operation, project) -> List.of(operation, project)).list().ofMinSize(5).ofMaxSize(15);
  }

  private static ParkScore mean(List<ScoreSheet> sheets) {
    return ParkScore.trimmedMean(PARK, sheets, USUAL);
  }

  private static List<ScoreSheet> sheets(List<List<Integer>> halves) {
    return IntStream.range(0, halves.size()).mapToObj(i ->
        ScoreExamples.sheet(PARK, "expert" + i, halves.get(i).get(0), halves.get(i).get(1))).toList();
  }
}

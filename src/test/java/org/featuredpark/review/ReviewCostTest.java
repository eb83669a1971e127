package org.featuredpark.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.featuredpark.identity.Groups;
import org.featuredpark.review.process.ReviewTable;
import org.featuredpark.shared.RoundNumber;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.CostMeter;
import org.featuredpark.testing.TestAccounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A review costs no more statements for a long list of experts or of parks than for a short one. */
@CaseworkTest
class ReviewCostTest {

  @Autowired private ReviewScene scene;
  @Autowired private ReviewTable table;
  @Autowired private RoundLists lists;
  @Autowired private RankedLists ranked;
  @Autowired private Panels panels;
  @Autowired private TestAccounts accounts;
  @Autowired private CostMeter meter;

  @Test
  void a_draw_from_forty_experts_takes_as_many_statements_as_from_eight() {
    assertThat(drawFrom(40)).isEqualTo(drawFrom(8));
  }

  @Test
  void whoever_has_a_part_in_the_programme_is_not_drawn_though_listed() {
    var listed = scene.experts(6, 3);
    accounts.ensure(listed.get(0), Groups.CITY_OFFICER);
    accounts.ensure(listed.get(1), Groups.EXPERT);

    var seats = panels.seats(table.startReview(5));

    assertThat(seats).extracting(Seat::expert).containsExactlyInAnyOrderElementsOf(listed.subList(1, 6));
  }

  @Test
  void the_ranked_list_of_twelve_parks_is_read_with_as_many_statements_as_that_of_two() {
    assertThat(reading(12)).isEqualTo(reading(2)).isLessThanOrEqualTo(5);
  }

  private long drawFrom(int experts) {
    scene.experts(experts, 3);
    table.startReview(5);
    return meter.of(() -> table.startReview(5)).statements();
  }

  private long reading(int parks) {
    var round = scene.round(10, 5);
    ranked.replace(round, IntStream.rangeClosed(1, parks).mapToObj(i -> selected(round, i)).toList());
    return meter.of(() -> assertThat(lists.of(round).parks()).hasSize(parks)).statements();
  }

  private SelectedPark selected(RoundNumber round, int place) {
    return new SelectedPark(scene.park(round, place), place, new BigDecimal("80.000"), new BigDecimal("50.000"),
        new BigDecimal("30.000"), Standing.RESERVE, "候补");
  }
}

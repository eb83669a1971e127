package org.featuredpark.review.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.featuredpark.review.PlanExamples.PARK;
import static org.featuredpark.review.PlanExamples.draft;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.featuredpark.review.PlanSignature;
import org.featuredpark.review.SelectedPark;
import org.featuredpark.review.Standing;
import org.featuredpark.review.ThreeYearPlan;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.testing.BothDatabases;
import org.featuredpark.testing.TestDatabase;

class ReviewTablesTest {

  @BothDatabases
  void a_plan_is_read_as_it_was_saved(TestDatabase database) {
    var plans = new ThreeYearPlanTable(database.jdbc());
    var plan = draft(PARK).approved(new PlanSignature("city", Instant.parse("2024-08-20T02:00:00Z")));

    plans.save(draft(PARK));
    plans.save(plan);

    assertThat(plans.find(PARK)).contains(plan);
    assertThat(plans.find(new ApplicationNumber("PILOT-2024-1-110108-0002"))).isEmpty();
  }

  @BothDatabases
  void only_agreed_plans_are_in_force(TestDatabase database) {
    var plans = new ThreeYearPlanTable(database.jdbc());
    var signature = new PlanSignature("city", Instant.parse("2024-08-20T02:00:00Z"));
    var approved = new ApplicationNumber("PILOT-2024-1-110108-0002");
    plans.save(draft(PARK).approved(signature).countersigned(signature));
    plans.save(draft(approved).approved(signature));

    assertThat(plans.inForce(List.of(PARK, approved))).containsExactly(PARK);
    assertThat(plans.inForce(List.of(approved))).isEmpty();
    assertThat(plans.inForce(List.of())).isEmpty();
  }

  @BothDatabases
  void an_abandoned_plan_takes_the_place_of_the_draft(TestDatabase database) {
    var plans = new ThreeYearPlanTable(database.jdbc());
    plans.save(draft(PARK));
    plans.save(ThreeYearPlan.abandoned(PARK));
    assertThat(plans.find(PARK)).contains(ThreeYearPlan.abandoned(PARK));
  }

  @BothDatabases
  void the_list_keeps_the_order_of_the_ranking(TestDatabase database) {
    var lists = new RankedListTable(database.jdbc(), new ThreeYearPlanTable(database.jdbc()));
    var second = new ApplicationNumber("PILOT-2024-1-110101-0001");

    lists.replace(PARK.roundNumber(), List.of(ranked(second, 1)));
    lists.replace(PARK.roundNumber(), List.of(ranked(PARK, 1), ranked(second, 1)));

    assertThat(lists.ofRound(PARK.roundNumber())).containsExactly(ranked(PARK, 1), ranked(second, 1));
  }

  private static SelectedPark ranked(ApplicationNumber park, int rank) {
    return new SelectedPark(park, rank, new BigDecimal("88.125"), new BigDecimal("52.000"),
        new BigDecimal("36.125"), Standing.SELECTED, "名次第1。");
  }
}

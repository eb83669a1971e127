package org.featuredpark.review.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.featuredpark.review.process.ExpertReviewProcess.AGGREGATE_SCORES;
import static org.featuredpark.review.process.ExpertReviewProcess.COMPLETE_PANEL;
import static org.featuredpark.review.process.ExpertReviewProcess.DECLARATION_OVERDUE;
import static org.featuredpark.review.process.ExpertReviewProcess.DECLARE_CONFLICT;
import static org.featuredpark.review.process.ExpertReviewProcess.DRAW_PANEL;
import static org.featuredpark.review.process.ExpertReviewProcess.RELEASE_ABSENT_EXPERTS;
import static org.featuredpark.review.process.ExpertReviewProcess.SCORED;
import static org.featuredpark.review.process.ExpertReviewProcess.SCORE_PARK;
import static org.featuredpark.review.process.ExpertReviewProcess.SCORING_OVERDUE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.review.Panels;
import org.featuredpark.review.ParkScores;
import org.featuredpark.review.ReviewScene;
import org.featuredpark.review.ScoreSheets;
import org.featuredpark.review.SeatStatus;
import org.featuredpark.shared.Forbidden;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.People;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseworkTest
class ExpertReviewProcessTest {

  @Autowired ReviewScene scene;
  @Autowired ReviewTable table;
  @Autowired Panels panels;
  @Autowired ParkScores scores;
  @Autowired ScoreSheets sheets;
  @Autowired AuditTrail audit;

  @Test
  @Proves({"R48", "R49"})
  void five_experts_score_a_park_and_its_plan_is_agreed() {
    scene.experts(9, 3);
    var park = table.startReview(5);

    table.everyoneDeclaresNone(park);
    table.everyoneScores(park);
    table.agreePlan(park);

    table.assertEnded(park).hasPassed(DRAW_PANEL, DECLARE_CONFLICT, SCORE_PARK, AGGREGATE_SCORES, SCORED)
        .hasNotPassed(COMPLETE_PANEL, RELEASE_ABSENT_EXPERTS);
    assertThat(scores.find(park)).hasValueSatisfying(score -> {
      assertThat(score.sheets()).isEqualTo(5);
      assertThat(score.total()).isEqualTo("72.000");
    });
    assertThat(panels.seats(park)).hasSize(5).anyMatch(seat -> seat.finance())
        .allMatch(seat -> seat.status() == SeatStatus.SIGNED);
  }

  @Test
  void the_draw_can_be_repeated_from_the_audit_trail() {
    scene.experts(9, 3);
    var park = table.startReview(5);
    assertThat(audit.list(park.value(), 10)).filteredOn(entry -> entry.action().equals("panel.draw"))
        .singleElement().satisfies(entry -> {
          assertThat(entry.detail()).containsPattern("种子[0-9a-f]{32}");
          panels.seats(park).forEach(seat -> assertThat(entry.detail()).contains(seat.expert()));
        });
  }

  @Test
  @Proves("R49")
  void whoever_recuses_before_reading_is_replaced_and_never_drawn_again() {
    scene.experts(9, 3);
    var park = table.startReview(5);
    var first = table.assignees(park, DECLARE_CONFLICT).get(0);

    table.recuses(park, first);
    table.everyoneDeclaresNone(park);
    assertThat(table.assignees(park, DECLARE_CONFLICT)).hasSize(1).doesNotContain(first);
    table.everyoneDeclaresNone(park);
    table.everyoneScores(park);
    table.agreePlan(park);

    table.assertEnded(park);
    assertThat(sheets.find(park, first)).isEmpty();
    assertThat(scores.find(park)).hasValueSatisfying(score -> assertThat(score.sheets()).isEqualTo(5));
  }

  @Test
  void a_recusal_in_the_middle_leaves_four_and_only_the_missing_one_is_drawn() {
    scene.experts(9, 3);
    var park = table.startReview(5);
    table.everyoneDeclaresNone(park);
    var leaving = table.assignees(park, SCORE_PARK).get(2);

    table.stepsDown(park, leaving);
    table.everyoneScores(park);

    assertThat(scores.find(park)).isEmpty();
    assertThat(sheets.ofPark(park)).hasSize(4);
    assertThat(table.assignees(park, DECLARE_CONFLICT)).hasSize(1);
    table.everyoneDeclaresNone(park);
    assertThat(table.assignees(park, SCORE_PARK)).hasSize(1).doesNotContain(leaving);
    table.everyoneScores(park);
    table.agreePlan(park);

    table.assertEnded(park);
    assertThat(scores.find(park)).hasValueSatisfying(score -> assertThat(score.sheets()).isEqualTo(5));
  }

  @Test
  void two_of_seven_step_down_and_five_sheets_are_enough() {
    scene.experts(12, 12);
    var park = table.startReview(7);
    table.everyoneDeclaresNone(park);
    table.assignees(park, SCORE_PARK).subList(0, 2).forEach(expert -> table.stepsDown(park, expert));
    table.everyoneScores(park);
    table.agreePlan(park);

    table.assertEnded(park);
    assertThat(scores.find(park)).hasValueSatisfying(score -> assertThat(score.sheets()).isEqualTo(5));
    assertThat(panels.seats(park)).hasSize(7);
  }

  @Test
  void an_exhausted_list_is_completed_by_the_city_under_the_same_conditions() {
    scene.experts(4, 0);
    var park = table.startReview(5);
    People.asCity();
    assertThatThrownBy(() -> table.appoint(park, "rv-unknown")).hasRootCauseInstanceOf(Refused.class);
    scene.expert("rv-tenant-" + park, true, ReviewScene.TENANT);
    assertThatThrownBy(() -> table.appoint(park, "rv-tenant-" + park)).hasRootCauseInstanceOf(Refused.class)
        .hasMessageContaining("入驻企业");
    scene.expert("rv-technical-" + park, false, ReviewScene.INSTITUTE);
    assertThatThrownBy(() -> table.appoint(park, "rv-technical-" + park)).hasRootCauseInstanceOf(Refused.class)
        .hasMessageContaining("财务");
    scene.expert("rv-finance-" + park, true, ReviewScene.INSTITUTE);
    table.appoint(park, "rv-finance-" + park);

    table.everyoneDeclaresNone(park);
    table.everyoneScores(park);
    table.agreePlan(park);
    table.assertEnded(park).hasPassed(COMPLETE_PANEL);
  }

  @Test
  @Proves("R49")
  void nobody_employed_by_the_operator_or_tied_to_it_is_drawn() {
    var experts = scene.experts(7, 3);
    scene.expert(experts.get(0), true, ReviewScene.OPERATOR);
    scene.tie(experts.get(1), ReviewScene.TENANT);
    var park = table.startReview(5);
    assertThat(table.assignees(park, DECLARE_CONFLICT)).hasSize(5)
        .doesNotContain(experts.get(0), experts.get(1));
  }

  @Test
  void experts_who_never_declare_are_replaced() {
    scene.experts(9, 9);
    var park = table.startReview(5);
    var silent = new HashSet<>(table.assignees(park, DECLARE_CONFLICT));
    var willing = table.assignees(park, DECLARE_CONFLICT).get(0);
    table.declaresNone(park, willing);
    silent.remove(willing);

    table.fireTimer(park, DECLARATION_OVERDUE);

    assertThat(table.assignees(park, DECLARE_CONFLICT)).hasSize(4).doesNotContainAnyElementsOf(silent);
    table.everyoneDeclaresNone(park);
    assertThat(table.assignees(park, SCORE_PARK)).hasSize(5).contains(willing);
  }

  @Test
  void experts_who_never_score_are_replaced_and_given_scores_stay() {
    scene.experts(9, 9);
    var park = table.startReview(5);
    table.everyoneDeclaresNone(park);
    var prompt = table.assignees(park, SCORE_PARK).subList(0, 3);
    prompt.forEach(expert -> table.scores(park, expert));

    table.fireTimer(park, SCORING_OVERDUE);
    table.everyoneDeclaresNone(park);
    table.everyoneScores(park);
    table.agreePlan(park);

    table.assertEnded(park).hasPassed(RELEASE_ABSENT_EXPERTS);
    assertThat(sheets.ofPark(park)).hasSize(5).extracting(sheet -> sheet.expert()).containsAll(prompt);
  }

  @Test
  void a_sheet_can_only_be_signed_by_the_expert_it_is_assigned_to_and_once() {
    scene.experts(9, 3);
    var park = table.startReview(5);
    table.everyoneDeclaresNone(park);
    var experts = table.assignees(park, SCORE_PARK);

    People.asExpert(experts.get(1));
    assertThatThrownBy(() -> table.submitScore(park, experts.get(0), ReviewTable.FULL_SHEET))
        .hasRootCauseInstanceOf(Forbidden.class);
    People.asExpert(experts.get(0));
    var unsigned = new HashMap<>(ReviewTable.FULL_SHEET);
    unsigned.put("signed", false);
    assertThatThrownBy(() -> table.submitScore(park, experts.get(0), unsigned)).hasRootCauseInstanceOf(Refused.class);
    assertThatThrownBy(() -> table.submitScore(park, experts.get(0), Map.of("panelComplete", true)))
        .isInstanceOf(Refused.class);
    assertThat(sheets.ofPark(park)).isEmpty();
    assertThat(table.assignees(park, SCORE_PARK)).hasSize(5);
  }

  @Test
  void nothing_that_an_expert_entered_stays_in_the_engine() {
    scene.experts(9, 3);
    var park = table.startReview(5);
    table.everyoneDeclaresNone(park);
    table.everyoneScores(park);
    assertThat(table.variables(park)).isSubsetOf(List.of("policyVersion", "panelComplete", "panelValid", "outcome",
        "brief"));
  }
}

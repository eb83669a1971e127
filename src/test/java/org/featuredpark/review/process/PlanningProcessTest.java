package org.featuredpark.review.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.featuredpark.review.process.ExpertReviewProcess.APPROVE_PLAN;
import static org.featuredpark.review.process.ExpertReviewProcess.COUNTERSIGN_PLAN;
import static org.featuredpark.review.process.ExpertReviewProcess.DECIDE_LATE_PLAN;
import static org.featuredpark.review.process.ExpertReviewProcess.DRAFT_PLAN;
import static org.featuredpark.review.process.ExpertReviewProcess.GRACE_OVER;
import static org.featuredpark.review.process.ExpertReviewProcess.PLAN_AGREED;
import static org.featuredpark.review.process.ExpertReviewProcess.PLAN_MISSING;
import static org.featuredpark.review.process.ExpertReviewProcess.PLAN_OVERDUE;
import static org.featuredpark.review.process.ExpertReviewProcess.SCORED;

import java.util.Map;
import org.featuredpark.review.PlanStatus;
import org.featuredpark.review.ReviewScene;
import org.featuredpark.review.Selections;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.Forbidden;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.People;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseworkTest
class PlanningProcessTest {

  @Autowired ReviewScene scene;
  @Autowired ReviewTable table;
  @Autowired Driver driver;
  @Autowired Selections selections;

  private ApplicationNumber park;

  @BeforeEach
  void a_park_is_under_review() {
    scene.experts(9, 9);
    park = table.startReview(5);
  }

  @Test
  @Proves("R50")
  void a_plan_may_be_returned_and_declined_before_it_is_agreed() {
    table.draftPlan(park);
    People.asCity();
    driver.complete(park.value(), APPROVE_PLAN, Map.of("decision", "RETURN", "comments", "目标偏低"));
    assertThat(status()).isEqualTo(PlanStatus.RETURNED);

    table.draftPlan(park);
    table.approvePlan(park);
    People.asApplicant(ReviewScene.OPERATOR);
    driver.complete(park.value(), COUNTERSIGN_PLAN, Map.of("decision", "DECLINE", "reason", "投资额有误"));
    assertThat(status()).isEqualTo(PlanStatus.APPROVED);

    table.agreePlan(park);
    assertThat(status()).isEqualTo(PlanStatus.COUNTERSIGNED);
    table.journey(park).hasPassed(PLAN_AGREED).hasNotPassed(PLAN_MISSING).isNotEnded();
  }

  @Test
  void a_draft_that_breaks_a_rule_is_refused_and_nothing_is_lost() {
    var tooLight = """
        [{"kind": "NEW_SRDI", "baseline": 0, "year1": 2, "year2": 4, "year3": 6, "weight": 60, "evidence": "名单"}]""";
    var task = """
        [{"name": "建成检测平台", "due": "2025-06-30", "owner": "运营部"}]""";
    assertThatThrownBy(() -> table.draftPlan(park, tooLight, task)).hasRootCauseInstanceOf(Refused.class)
        .hasMessageContaining("合计应为100");
    assertThatThrownBy(() -> table.draftPlan(park, "[{\"kind\": \"NEW_SRDI\"}]", task))
        .hasRootCauseInstanceOf(Refused.class).hasMessageContaining("第1项“现状值”");
    assertThatThrownBy(() -> table.draftPlan(park, tooLight.replace("60", "\"x\""), task))
        .hasRootCauseInstanceOf(Refused.class).hasMessageContaining("无法识别");
    assertThat(selections.plan(park)).isEmpty();
    table.draftPlan(park);
  }

  @Test
  void only_the_operators_own_people_draft_and_countersign() {
    People.asApplicant(new CreditCode("91110302MA00TE5T2R"));
    var form = Map.<String, Object>of("decision", "SIGN");
    assertThatThrownBy(() -> table.draftPlanAsSignedIn(park)).hasRootCauseInstanceOf(Forbidden.class);
    table.draftPlan(park);
    table.approvePlan(park);
    People.asCity();
    assertThatThrownBy(() -> driver.complete(park.value(), COUNTERSIGN_PLAN, form))
        .hasRootCauseInstanceOf(Forbidden.class);
  }

  @Test
  @Proves("R50")
  void the_city_head_may_go_on_without_a_plan() {
    table.fireTimer(park, PLAN_OVERDUE);
    People.asCityHead();
    assertThatThrownBy(() -> decideLate("GIVE_UP", "")).hasRootCauseInstanceOf(Refused.class);
    decideLate("GIVE_UP", "多次催办未果");

    table.journey(park).hasPassed(PLAN_MISSING).hasNotPassed(PLAN_AGREED).isNotEnded();
    assertThat(driver.openTasks(park.value())).doesNotContain(DRAFT_PLAN);
    assertThat(status()).isEqualTo(PlanStatus.ABANDONED);
    table.everyoneDeclaresNone(park);
    table.everyoneScores(park);
    table.assertEnded(park).hasPassed(SCORED);
  }

  @Test
  void the_city_head_may_wait_and_a_plan_agreed_meanwhile_closes_the_question() {
    table.fireTimer(park, PLAN_OVERDUE);
    People.asCityHead();
    decideLate("WAIT", "");
    assertThat(driver.openTasks(park.value())).contains(DRAFT_PLAN).doesNotContain(DECIDE_LATE_PLAN);
    table.fireTimer(park, GRACE_OVER);
    assertThat(driver.openTasks(park.value())).contains(DRAFT_PLAN, DECIDE_LATE_PLAN);

    table.agreePlan(park);

    assertThat(driver.openTasks(park.value())).doesNotContain(DECIDE_LATE_PLAN);
    table.everyoneDeclaresNone(park);
    table.everyoneScores(park);
    table.assertEnded(park).hasPassed(PLAN_AGREED).hasNotPassed(PLAN_MISSING);
  }

  private void decideLate(String decision, String reason) {
    driver.complete(park.value(), DECIDE_LATE_PLAN, Map.of("decision", decision, "reason", reason));
  }

  private PlanStatus status() {
    return selections.plan(park).orElseThrow().status();
  }
}

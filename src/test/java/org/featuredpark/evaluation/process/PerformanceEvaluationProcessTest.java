package org.featuredpark.evaluation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.CHECK_SUBMISSION;
import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.CURE_DUE;
import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.DECIDE_WAIVER;
import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.FAILED;
import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.INSPECT_SITE;
import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.ISSUE_CURE_NOTICE;
import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.KEY;
import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.PASSED;
import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.SCORE_EVALUATION;
import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.SELF_EVALUATION_DUE;
import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.SUBMIT_LATE_EVALUATION;
import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.SUBMIT_SELF_EVALUATION;

import java.time.LocalDate;
import org.featuredpark.evaluation.Cause;
import org.featuredpark.evaluation.EvaluatedParks;
import org.featuredpark.evaluation.Evaluation;
import org.featuredpark.evaluation.EvaluationResult;
import org.featuredpark.evaluation.Evaluations;
import org.featuredpark.evaluation.Grade;
import org.featuredpark.evaluation.Participation;
import org.featuredpark.evaluation.ScoreSheets;
import org.featuredpark.evaluation.SelfEvaluation;
import org.featuredpark.evaluation.SubmitSelfEvaluation;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.Forbidden;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.Journey;
import org.featuredpark.testing.People;
import org.featuredpark.testing.Proves;
import org.featuredpark.testing.TestTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseworkTest
class PerformanceEvaluationProcessTest {

  @Autowired
  private EvaluatedParks parks;
  @Autowired
  private EvaluationStory story;
  @Autowired
  private Evaluations evaluations;
  @Autowired
  private Driver driver;
  @Autowired
  private Journey journey;
  @Autowired
  private TestTime time;
  @Autowired
  private SubmitSelfEvaluation submitSelfEvaluation;

  @Test
  @Proves({"R55", "R56"})
  void a_park_that_takes_part_and_reaches_sixty_passes() {
    var park = started();
    assertThat(evaluations.latest(park).dueAt()).isEqualTo(BeijingTime.endOf(EvaluatedParks.DUE));

    story.reachGrade(park, "60", "ACHIEVED");
    story.sign(park, "CONFIRM");

    journey.of(KEY, park.value()).isEnded().hasPassed(PASSED, INSPECT_SITE, SCORE_EVALUATION)
        .hasNotPassed(FAILED, ISSUE_CURE_NOTICE, DECIDE_WAIVER);
    assertThat(evaluations.latest(park).result().orElseThrow())
        .extracting(EvaluationResult::grade, EvaluationResult::cause, EvaluationResult::confirmed)
        .containsExactly(Grade.PASS, Cause.NORMAL, true);
    assertThat(evaluations.latest(park).targetsAchieved()).isTrue();
    assertThat(parks.toldOperator(park)).contains("绩效评价通知", "绩效评价结果");
    assertThat(driver.openTasks(park.value())).isEmpty();
  }

  @Test
  @Proves("R58")
  void a_park_just_below_sixty_fails() {
    var park = started();

    story.reachGrade(park, "59.999", "ACHIEVED");
    story.sign(park, "CONFIRM");

    journey.of(KEY, park.value()).isEnded().hasPassed(FAILED).hasNotPassed(PASSED);
    assertThat(evaluations.latest(park).total()).isEqualByComparingTo("59.999");
  }

  @Test
  void a_pass_without_its_targets_stays_a_pass() {
    var park = started();

    story.reachGrade(park, "92", "NOT_ACHIEVED");
    story.sign(park, "CONFIRM");

    journey.of(KEY, park.value()).isEnded().hasPassed(PASSED);
    assertThat(evaluations.latest(park).passed()).isTrue();
    assertThat(evaluations.latest(park).targetsAchieved()).isFalse();
  }

  @Test
  void a_veto_fails_a_park_whatever_its_score() {
    var park = started();

    story.reachGrade(park, "100", "ACHIEVED", "vetoFraud");
    story.sign(park, "CONFIRM");

    journey.of(KEY, park.value()).isEnded().hasPassed(FAILED);
    assertThat(evaluations.latest(park).result().orElseThrow().cause()).isEqualTo(Cause.VETO);
  }

  @Test
  @Proves("R57")
  void a_missed_window_is_cured_once() {
    var park = started();

    driver.fireTimer(park.value(), SELF_EVALUATION_DUE);

    journey.of(KEY, park.value()).isNotEnded().hasPassed(ISSUE_CURE_NOTICE).waitsAt(SUBMIT_LATE_EVALUATION)
        .hasNotPassed(CHECK_SUBMISSION);
    assertThat(evaluations.latest(park).dueAt()).isEqualTo(BeijingTime.endOf(LocalDate.of(2025, 10, 24)));
    story.submit(park, SUBMIT_LATE_EVALUATION);
    story.check(park, "COMPLETE");
    journey.of(KEY, park.value()).waitsAt(INSPECT_SITE).hasNotPassed(DECIDE_WAIVER);
  }

  @Test
  void an_incomplete_self_evaluation_is_cured_once_and_then_deemed_a_failure() {
    var park = started();
    story.submit(park, SUBMIT_SELF_EVALUATION);
    story.check(park, "INCOMPLETE");
    journey.of(KEY, park.value()).waitsAt(SUBMIT_LATE_EVALUATION);

    story.submit(park, SUBMIT_LATE_EVALUATION);
    story.check(park, "INCOMPLETE");
    story.waive(park, "DEEMED");
    story.sign(park, "CONFIRM");

    journey.of(KEY, park.value()).isEnded().hasPassed(FAILED).hasNotPassed(SCORE_EVALUATION);
    assertThat(evaluations.latest(park).result().orElseThrow().cause()).isEqualTo(Cause.DEEMED);
    assertThat(evaluations.latest(park).total()).isEqualByComparingTo("0");
  }

  @Test
  @Proves("R57")
  void an_absent_park_is_deemed_to_have_failed() {
    var park = started();
    driver.fireTimer(park.value(), SELF_EVALUATION_DUE);
    driver.fireTimer(park.value(), CURE_DUE);

    assertThat(evaluations.latest(park).participation()).isEqualTo(Participation.ABSENT);
    story.waive(park, "DEEMED");
    story.sign(park, "CONFIRM");

    journey.of(KEY, park.value()).isEnded().hasPassed(FAILED, DECIDE_WAIVER).hasNotPassed(CHECK_SUBMISSION);
  }

  @Test
  void force_majeure_opens_the_window_again() {
    var park = started();
    driver.fireTimer(park.value(), SELF_EVALUATION_DUE);
    driver.fireTimer(park.value(), CURE_DUE);
    story.waive(park, "FORCE_MAJEURE");

    journey.of(KEY, park.value()).isNotEnded().waitsAt(SUBMIT_SELF_EVALUATION);
    assertThat(evaluations.latest(park)).extracting(Evaluation::attempt, Evaluation::cureUsed,
        Evaluation::participation).containsExactly(1, false, Participation.AWAITED);
    story.reachGrade(park, "81", "ACHIEVED");
    story.sign(park, "CONFIRM");
    assertThat(evaluations.latest(park).result().orElseThrow().grade()).isEqualTo(Grade.GOOD);
  }

  @Test
  @Proves("R57")
  void a_refused_inspection_is_no_participation() {
    var park = started();
    story.submit(park, SUBMIT_SELF_EVALUATION);
    story.check(park, "COMPLETE");

    story.inspect(park, "REFUSED");

    journey.of(KEY, park.value()).waitsAt(DECIDE_WAIVER).hasNotPassed(SCORE_EVALUATION);
    assertThat(evaluations.latest(park).participation()).isEqualTo(Participation.REFUSED);
  }

  @Test
  void the_city_head_can_send_a_score_or_a_failure_back() {
    var scored = started();
    story.reachGrade(scored, "50", "ACHIEVED");
    story.sign(scored, "RETURN");
    story.score(scored, "75", "ACHIEVED");
    story.sign(scored, "CONFIRM");
    journey.of(KEY, scored.value()).isEnded().hasPassed(PASSED);

    var absent = started();
    driver.fireTimer(absent.value(), SELF_EVALUATION_DUE);
    driver.fireTimer(absent.value(), CURE_DUE);
    story.waive(absent, "DEEMED");
    story.sign(absent, "RETURN");
    journey.of(KEY, absent.value()).waitsAt(DECIDE_WAIVER).hasNotPassed(SCORE_EVALUATION);
  }

  @Test
  void a_self_evaluation_that_comes_before_the_timer_but_after_the_deadline_is_refused_and_not_lost() {
    var park = started();
    time.setTo(BeijingTime.endOf(EvaluatedParks.DUE));
    assertThatThrownBy(() -> story.submit(park, SUBMIT_SELF_EVALUATION))
        .hasStackTraceContaining("自评期限已于2025年10月17日 24:00届满");
    journey.of(KEY, park.value()).waitsAt(SUBMIT_SELF_EVALUATION);

    time.setTo(BeijingTime.endOf(EvaluatedParks.DUE).minusSeconds(30));
    story.submit(park, SUBMIT_SELF_EVALUATION);
    journey.of(KEY, park.value()).waitsAt(CHECK_SUBMISSION);
  }

  @Test
  void nobody_submits_for_another_operator() {
    var park = started();
    People.asApplicant(CreditCode.of("911101081000004460"));

    assertThatThrownBy(() -> submitSelfEvaluation.submit(park, new SelfEvaluation.Entry(ScoreSheets.reaching("80"),
        "总结", "目标", 18, 4))).isInstanceOf(Forbidden.class);
  }

  @Test
  void the_operator_is_urged_before_the_window_closes() {
    var park = started();

    driver.fireTimer(park.value(), SUBMIT_SELF_EVALUATION);

    assertThat(time.today()).isEqualTo(LocalDate.of(2025, 10, 15));
    assertThat(parks.toldOperator(park)).anyMatch(subject -> subject.contains("报送绩效自评"));
    journey.of(KEY, park.value()).waitsAt(SUBMIT_SELF_EVALUATION);
  }

  private ApplicationNumber started() {
    var park = parks.pilot();
    story.start(park);
    return park;
  }
}

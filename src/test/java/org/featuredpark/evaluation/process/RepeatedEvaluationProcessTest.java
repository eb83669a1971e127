package org.featuredpark.evaluation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.CURE_DUE;
import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.SELF_EVALUATION_DUE;
import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.SUBMIT_SELF_EVALUATION;

import org.featuredpark.evaluation.Cause;
import org.featuredpark.evaluation.EvaluatedParks;
import org.featuredpark.evaluation.Evaluation;
import org.featuredpark.evaluation.Evaluations;
import org.featuredpark.evaluation.Participation;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Driver;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseworkTest
class RepeatedEvaluationProcessTest {

  @Autowired
  private EvaluatedParks parks;
  @Autowired
  private EvaluationStory story;
  @Autowired
  private Evaluations evaluations;
  @Autowired
  private Driver driver;

  @Test
  void a_park_that_is_evaluated_again_begins_anew_with_its_chance_unused() {
    var park = parks.pilot();
    story.start(park);
    driver.fireTimer(park.value(), SELF_EVALUATION_DUE);
    driver.fireTimer(park.value(), CURE_DUE);
    story.waive(park, "DEEMED");
    story.sign(park, "CONFIRM");
    assertThat(evaluations.latest(park).result().orElseThrow().cause()).isEqualTo(Cause.DEEMED);

    story.start(park);

    assertThat(evaluations.latest(park)).extracting(Evaluation::attempt, Evaluation::cureUsed,
        Evaluation::participation).containsExactly(2, false, Participation.AWAITED);
    assertThat(evaluations.latest(park).result()).isEmpty();
    story.reachGrade(park, "60", "ACHIEVED");
    story.sign(park, "CONFIRM");
    assertThat(evaluations.latest(park).passed()).isTrue();
    assertThat(driver.openTasks(park.value())).isEmpty();
  }

  @Test
  void a_park_kept_from_an_inspection_by_force_majeure_is_scored_as_if_nothing_had_been_missed() {
    var park = parks.pilot();
    story.start(park);
    story.submit(park, SUBMIT_SELF_EVALUATION);
    story.check(park, "COMPLETE");
    story.inspect(park, "REFUSED");
    story.waive(park, "FORCE_MAJEURE");
    assertThat(evaluations.latest(park).participation()).isEqualTo(Participation.AWAITED);

    story.reachGrade(park, "90", "ACHIEVED");
    story.sign(park, "CONFIRM");

    var result = evaluations.latest(park).result().orElseThrow();
    assertThat(result.cause()).isEqualTo(Cause.NORMAL);
    assertThat(evaluations.latest(park).total()).isEqualByComparingTo("90");
  }

  @Test
  void a_failure_taken_back_for_force_majeure_leaves_nothing_of_the_failure() {
    var park = parks.pilot();
    story.start(park);
    driver.fireTimer(park.value(), SELF_EVALUATION_DUE);
    driver.fireTimer(park.value(), CURE_DUE);
    story.waive(park, "DEEMED");
    story.sign(park, "RETURN");

    story.waive(park, "FORCE_MAJEURE");

    assertThat(evaluations.latest(park).result()).as("the unsigned grade of the first finding").isEmpty();
  }
}

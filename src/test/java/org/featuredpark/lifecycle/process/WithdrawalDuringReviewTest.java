package org.featuredpark.lifecycle.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.featuredpark.lifecycle.process.ParkLifecycleProcess.AWAIT_SELECTION;

import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.application.Applications;
import org.featuredpark.application.WithdrawApplication;
import org.featuredpark.review.ReviewScene;
import org.featuredpark.review.process.ExpertReviewProcess;
import org.featuredpark.review.process.ReviewTable;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.Journey;
import org.featuredpark.testing.People;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody goes on working on a park that has left. Q1. */
@CaseworkTest
class WithdrawalDuringReviewTest {

  @Autowired ReviewScene scene;
  @Autowired ReviewTable table;
  @Autowired LifecycleStory story;
  @Autowired WithdrawApplication withdrawing;
  @Autowired Applications applications;
  @Autowired Driver driver;
  @Autowired Journey journey;

  @Test
  @Proves("Q1")
  void a_withdrawal_ends_the_review_and_takes_its_tasks_away() {
    scene.experts(9, 3);
    var park = table.startReview(5);
    table.everyoneDeclaresNone(park);
    story.startBefore(park, AWAIT_SELECTION);
    assertThat(table.assignees(park, ExpertReviewProcess.SCORE_PARK)).hasSize(5);

    People.asApplicant(applications.get(park).operator());
    withdrawing.withdraw(park, "业务调整");

    journey.of(ExpertReviewProcess.KEY, park.value()).isEnded().hasPassed(ExpertReviewProcess.REVIEW_WITHDRAWN)
        .hasNotPassed(ExpertReviewProcess.PARK_SCORED, ExpertReviewProcess.SCORED);
    journey.of(ParkLifecycleProcess.KEY, park.value()).isEnded().hasPassed("withdrawn");
    assertThat(driver.openTasks(park.value())).isEmpty();
    assertThat(story.running(park)).isZero();
    assertThat(applications.get(park).status()).isEqualTo(ApplicationStatus.WITHDRAWN);
  }
}

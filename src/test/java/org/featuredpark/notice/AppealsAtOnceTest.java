package org.featuredpark.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.featuredpark.application.ApplicationRecords;
import org.featuredpark.application.ApplicationRecords.ApplicationStep;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.People;
import org.featuredpark.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Two decisions about one park may be appealed against in the same moment. Q7. */
@CaseworkTest
class AppealsAtOnceTest {

  @Autowired
  private NoticeStory story;
  @Autowired
  private ApplicationRecords records;
  @Autowired
  private FileAppeal appeals;
  @Autowired
  private TestTime time;

  private ApplicationNumber application;

  @BeforeEach
  void two_decisions_were_delivered() {
    time.setTo(LocalDate.of(2024, 8, 5));
    application = story.draft(1).items().get(0).application();
    records.addStep(application, new ApplicationStep(time.now(), ApplicationStatus.NOT_RECOMMENDED, "未推荐"));
    records.addStep(application, new ApplicationStep(time.now(), ApplicationStatus.NOT_SELECTED, "未入选"));
  }

  @RepeatedTest(5)
  void each_gets_a_number_of_its_own() throws Exception {
    var start = new CyclicBarrier(2);
    var threads = Executors.newFixedThreadPool(2);
    try {
      var first = threads.submit(appeal(start, DecisionKind.NOT_RECOMMENDED));
      var second = threads.submit(appeal(start, DecisionKind.NOT_SELECTED));

      assertThat(new AppealNumber[] {first.get(), second.get()})
          .containsExactlyInAnyOrder(AppealNumber.of(application, 1), AppealNumber.of(application, 2));
    } finally {
      threads.shutdownNow();
    }
  }

  private Callable<AppealNumber> appeal(CyclicBarrier start, DecisionKind kind) {
    return () -> People.inTurn(() -> {
      People.asApplicant(NoticeStory.OPERATOR);
      awaitBoth(start);
      return appeals.file(application, kind, "不服该决定。");
    });
  }

  private static void awaitBoth(CyclicBarrier start) {
    try {
      start.await();
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
  }
}

package org.featuredpark.lifecycle.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.featuredpark.application.ApplicationRecords;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.notice.Notice;
import org.featuredpark.notice.NoticeStatus;
import org.featuredpark.notice.NoticeStory;
import org.featuredpark.notice.Notices;
import org.featuredpark.notice.ObjectionOutcome;
import org.featuredpark.notice.ObjectionReceipt;
import org.featuredpark.notice.RegisterPostedObjection;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.Journey;
import org.featuredpark.testing.People;
import org.featuredpark.testing.Proves;
import org.featuredpark.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A letter posted in time counts, even if it arrives when the list has been announced. R53, R54. */
@CaseworkTest
class LateLetterTest {

  private static final LocalDate MONDAY = LocalDate.of(2024, 8, 5);

  @Autowired NoticeStory notices;
  @Autowired Notices published;
  @Autowired LifecycleStory story;
  @Autowired RegisterPostedObjection posted;
  @Autowired ApplicationRecords records;
  @Autowired Driver driver;
  @Autowired Journey journey;
  @Autowired TestTime time;

  private Notice notice;
  private ApplicationNumber park;

  @BeforeEach
  void a_notice_ended_without_an_objection() {
    notice = notices.publishedOn(MONDAY, 1);
    park = notice.items().get(0).application();
    driver.fireTimer(notice.number().value(), "periodOver");
    assertThat(published.get(notice.number()).status()).isEqualTo(NoticeStatus.CLOSED);
    time.setTo(MONDAY.plusDays(14));
  }

  @Test
  @Proves({"R53", "R54"})
  void upheld_after_the_announcement_it_opens_the_exit_procedure() {
    announced();

    var letter = register(MONDAY.plusDays(1));
    handled(letter, ObjectionOutcome.UPHELD);

    journey.of("objectionHandling", letter.number().value()).isEnded().hasPassed("upheld").hasNotPassed("rejected");
    assertThat(driver.openTasks(park.value())).contains("stateDefence");
    assertThat(driver.brief(park.value(), "stateDefence")).contains("公布后异议成立");
  }

  @Test
  void rejected_it_leaves_the_park_where_it_is() {
    announced();

    var letter = register(MONDAY.plusDays(1));
    handled(letter, ObjectionOutcome.REJECTED);

    journey.of("objectionHandling", letter.number().value()).isEnded().hasPassed("rejected");
    assertThat(driver.openTasks(park.value())).isEmpty();
  }

  @Test
  void it_must_have_been_posted_in_time_and_the_park_must_be_announced() {
    assertThatThrownBy(() -> register(MONDAY.plusDays(1))).isInstanceOf(Refused.class)
        .hasMessageContaining("暂缓签批公布");
    announced();
    assertThatThrownBy(() -> register(MONDAY.plusDays(7))).isInstanceOf(Refused.class)
        .hasMessageContaining("晚于公示期最后一日");
    records.setStatus(park, ApplicationStatus.EXITED);
    assertThatThrownBy(() -> register(MONDAY.plusDays(1))).isInstanceOf(Refused.class);
  }

  private void announced() {
    records.setStatus(park, ApplicationStatus.RECOGNISED);
    story.title(park);
    story.startBefore(park, ParkLifecycleProcess.TITLE_EXPIRED);
  }

  private ObjectionReceipt register(LocalDate stampedOn) {
    People.asCity();
    return posted.register(notice.number(), NoticeStory.entry(notice, 1), List.of(), stampedOn);
  }

  private void handled(ObjectionReceipt letter, ObjectionOutcome outcome) {
    notices.admit(letter.number());
    notices.investigate(letter.number());
    notices.decide(letter.number(), outcome);
  }
}

package org.featuredpark.notice.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.featuredpark.notice.NoticeStory.BEFORE_NATIONAL_DAY;
import static org.featuredpark.notice.process.PublicNoticeProcess.CLOSE_NOTICE;
import static org.featuredpark.notice.process.PublicNoticeProcess.KEY;
import static org.featuredpark.notice.process.PublicNoticeProcess.NOTICE_CLEARED;
import static org.featuredpark.notice.process.PublicNoticeProcess.OBJECTION_HANDLING;
import static org.featuredpark.notice.process.PublicNoticeProcess.PERIOD_OVER;
import static org.featuredpark.notice.process.PublicNoticeProcess.PUBLISH_NOTICE;

import java.time.LocalDate;
import org.camunda.bpm.engine.ManagementService;
import org.featuredpark.notice.Notice;
import org.featuredpark.notice.NoticeStatus;
import org.featuredpark.notice.NoticeStory;
import org.featuredpark.notice.Notices;
import org.featuredpark.notice.ObjectionOutcome;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.Journey;
import org.featuredpark.testing.Proves;
import org.featuredpark.testing.TestTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseworkTest
class PublicNoticeProcessTest {

  @Autowired
  private NoticeStory story;
  @Autowired
  private Notices notices;
  @Autowired
  private Driver driver;
  @Autowired
  private Journey journey;
  @Autowired
  private TestTime time;
  @Autowired
  private ManagementService management;

  @Test
  @Proves("R52")
  void a_notice_without_objection_is_cleared_after_five_working_days() {
    var notice = story.publishedOn(LocalDate.of(2024, 4, 22), 2);
    journey.of(KEY, key(notice)).waitsAt(PERIOD_OVER).hasPassed(PUBLISH_NOTICE);

    driver.fireTimer(key(notice), PERIOD_OVER);

    journey.of(KEY, key(notice)).isEnded().hasPassed(CLOSE_NOTICE, NOTICE_CLEARED)
        .hasNotPassed(OBJECTION_HANDLING);
    assertThat(time.today()).isEqualTo(LocalDate.of(2024, 4, 27));
    assertThat(notices.result(notice.number()).cleared()).isTrue();
    assertThat(notices.result(notice.number()).removed()).isEmpty();
  }

  @Test
  @Proves("R52")
  void a_notice_across_national_day_counts_the_make_up_sunday_and_skips_the_holidays() {
    var notice = story.publishedOn(BEFORE_NATIONAL_DAY, 1);

    var period = notices.get(notice.number()).publishedPeriod();

    assertThat(period.first()).isEqualTo(BEFORE_NATIONAL_DAY);
    assertThat(period.last()).isEqualTo(LocalDate.of(2024, 10, 10));
    assertThat(period.arithmetic()).contains("共5个工作日", "9月29日（周日，调休上班）", "国庆");
  }

  @Test
  void a_year_without_calendar_stops_the_publication_and_says_what_to_do() {
    time.setTo(LocalDate.of(2026, 12, 30));
    var draft = story.draft(1);

    assertThatThrownBy(() -> story.start(draft)).isInstanceOf(Refused.class)
        .hasMessageContaining("2027年的放假安排尚未载入");

    assertThat(notices.get(draft.number()).status()).isEqualTo(NoticeStatus.DRAFT);
  }

  @Test
  void a_notice_is_never_published_twice() {
    var notice = story.publishedOn(LocalDate.of(2024, 4, 22), 1);
    var period = notices.get(notice.number()).publishedPeriod();
    time.setTo(LocalDate.of(2024, 4, 24));

    assertThatThrownBy(() -> story.start(notice)).isInstanceOf(Refused.class)
        .hasMessageContaining("不得重复发布");

    assertThat(notices.get(notice.number()).publishedPeriod()).isEqualTo(period);
  }

  @Test
  @Proves("R53")
  void an_open_objection_keeps_the_notice_open_past_its_period() {
    var notice = story.publishedOn(LocalDate.of(2024, 4, 22), 2);
    var objection = story.object(notice, 1).number();

    driver.fireTimer(key(notice), PERIOD_OVER);
    journey.of(KEY, key(notice)).isNotEnded().waitsAt(OBJECTION_HANDLING).hasNotPassed(CLOSE_NOTICE);
    assertThat(notices.openObjections(notice.number())).isOne();

    story.admit(objection);
    story.investigate(objection);
    story.decide(objection, ObjectionOutcome.UPHELD);

    journey.of(KEY, key(notice)).isEnded().hasPassed(CLOSE_NOTICE, NOTICE_CLEARED);
    assertThat(notices.result(notice.number()).removed())
        .containsExactly(notice.items().get(0).application());
  }

  @Test
  void a_settled_objection_does_not_shorten_the_period() {
    var notice = story.publishedOn(LocalDate.of(2024, 4, 22), 1);
    var objection = story.object(notice, 1).number();
    story.admit(objection);
    story.investigate(objection);
    story.decide(objection, ObjectionOutcome.REJECTED);

    journey.of(KEY, key(notice)).isNotEnded().waitsAt(PERIOD_OVER).hasNotPassed(CLOSE_NOTICE);
  }

  @Test
  void two_objections_are_handled_side_by_side() {
    var notice = story.publishedOn(LocalDate.of(2024, 4, 22), 2);
    var first = story.object(notice, 1).number();
    var second = story.object(notice, 2).number();
    assertThat(first.value()).endsWith("-YY-001");
    assertThat(second.value()).endsWith("-YY-002");

    driver.fireTimer(key(notice), PERIOD_OVER);
    story.admit(first);
    story.investigate(first);
    story.decide(first, ObjectionOutcome.UPHELD);
    journey.of(KEY, key(notice)).isNotEnded();
    story.admit(second);
    story.investigate(second);
    story.decide(second, ObjectionOutcome.UPHELD);

    journey.of(KEY, key(notice)).isEnded();
    assertThat(notices.get(notice.number()).removed()).hasSameSizeAs(notice.items());
  }

  @Test
  @Proves("R52")
  void a_timer_fired_too_early_does_not_end_the_notice() {
    var notice = story.publishedOn(LocalDate.of(2024, 4, 22), 1);

    management.executeJob(driver.timer(key(notice), PERIOD_OVER).getId());

    journey.of(KEY, key(notice)).isNotEnded().waitsAt(PERIOD_OVER).hasNotPassed(CLOSE_NOTICE);
    assertThat(driver.timer(key(notice), PERIOD_OVER).getDuedate().toInstant())
        .isEqualTo(BeijingTime.endOf(LocalDate.of(2024, 4, 26)).plusSeconds(60));
    driver.fireTimer(key(notice), PERIOD_OVER);
    journey.of(KEY, key(notice)).isEnded();
  }

  private static String key(Notice notice) {
    return notice.number().value();
  }
}

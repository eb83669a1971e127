package org.featuredpark.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.featuredpark.identity.Groups;
import org.featuredpark.notification.Messages;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.shared.Forbidden;
import org.featuredpark.shared.NotFound;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.People;
import org.featuredpark.testing.Proves;
import org.featuredpark.testing.TestTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseworkTest
class ObjectionAccessTest {

  private static final LocalDate FIRST = LocalDate.of(2024, 4, 22);
  private static final LocalDate LAST = LocalDate.of(2024, 4, 26);

  @Autowired
  private NoticeStory story;
  @Autowired
  private ReadObjection read;
  @Autowired
  private ReadNotices readNotices;
  @Autowired
  private ReadAppeals readAppeals;
  @Autowired
  private LookUpObjection lookUp;
  @Autowired
  private RegisterPostedObjection posted;
  @Autowired
  private Messages messages;
  @Autowired
  private Driver driver;
  @Autowired
  private TestTime time;

  @Test
  @Proves("Q6")
  void only_the_city_reads_who_objects() {
    var objection = story.object(story.publishedOn(FIRST, 1), 1).number();

    People.asCity();
    assertThat(read.read(objection).objection().objector()).isEqualTo(NoticeStory.objector());
    People.asCityHead();
    assertThat(read.read(objection).objection().objector()).isEqualTo(NoticeStory.objector());

    People.asApplicant(NoticeStory.OPERATOR);
    assertThatThrownBy(() -> read.read(objection)).isInstanceOf(Forbidden.class);
    People.asOfficer(District.HAIDIAN);
    assertThatThrownBy(() -> read.read(objection)).isInstanceOf(Forbidden.class);
    People.asExpert("expert1");
    assertThatThrownBy(() -> read.read(objection)).isInstanceOf(Forbidden.class);
    People.asAdmin();
    assertThatThrownBy(() -> read.read(objection)).isInstanceOf(Forbidden.class);
    People.asNobody();
    assertThatThrownBy(() -> read.read(objection)).isInstanceOf(Forbidden.class);
  }

  @Test
  void the_park_learns_that_there_is_an_objection_and_how_it_ended_but_not_by_whom() {
    var notice = story.publishedOn(FIRST, 1);
    var park = notice.items().get(0).application();
    var objection = story.object(notice, 1).number();
    story.admit(objection);
    story.investigate(objection);
    story.decide(objection, ObjectionOutcome.REJECTED);

    People.asApplicant(NoticeStory.OPERATOR);
    var seen = readAppeals.objections(park);
    assertThat(seen).extracting(ObjectionProgress::state).containsExactly("已办结：异议不成立");
    assertThat(seen.toString()).doesNotContain("知情者").doesNotContain("不足2万平方米").doesNotContain("依据核查结果");

    var told = messages.list(List.of(Groups.operator(NoticeStory.OPERATOR)), "anyone", 100).stream()
        .filter(message -> message.caseRef().filter(park.value()::equals).isPresent()).toList();
    assertThat(told).hasSize(3);
    assertThat(told.toString()).contains(objection.value()).doesNotContain("知情者");

    People.asApplicant(CreditCode.of("911101081000004460"));
    assertThatThrownBy(() -> readAppeals.objections(park)).isInstanceOf(Forbidden.class);
  }

  @Test
  void the_code_opens_one_objection_only() {
    var notice = story.publishedOn(FIRST, 2);
    var mine = story.object(notice, 1);
    var other = story.object(notice, 2);

    assertThat(lookUp.lookUp(mine.number(), mine.code()).state()).isEqualTo("已收到，待审核是否受理");
    assertThatThrownBy(() -> lookUp.lookUp(mine.number(), other.code())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> lookUp.lookUp(ObjectionNumber.of(notice.number(), 99), mine.code()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  @Proves("R53")
  void an_objection_is_late_from_the_end_of_the_last_day() {
    var notice = story.publishedOn(FIRST, 1);
    time.setTo(BeijingTime.endOf(LAST).minusSeconds(20));
    assertThat(story.object(notice, 1).number()).isNotNull();

    time.setTo(BeijingTime.endOf(LAST));
    assertThatThrownBy(() -> story.object(notice, 1)).isInstanceOf(Refused.class)
        .hasMessageContaining("2024年4月26日 24:00");
  }

  @Test
  void a_letter_stamped_in_time_is_taken_while_another_objection_keeps_the_case_open() {
    var notice = story.publishedOn(FIRST, 1);
    story.object(notice, 1);
    driver.fireTimer(notice.number().value(), "periodOver");
    time.setTo(LocalDate.of(2024, 4, 28));
    People.asCity();

    assertThatThrownBy(() -> register(notice, LAST.plusDays(1))).isInstanceOf(Refused.class)
        .hasMessageContaining("晚于公示期最后一日");
    assertThatThrownBy(() -> register(notice, LocalDate.of(2024, 4, 29))).isInstanceOf(Refused.class)
        .hasMessageContaining("今天");
    assertThat(story.openTasks(register(notice, LAST).number())).containsExactly("checkAdmissibility");
    People.asApplicant(NoticeStory.OPERATOR);
    assertThatThrownBy(() -> register(notice, LAST)).isInstanceOf(Forbidden.class);
  }

  @Test
  void a_letter_is_not_registered_once_the_notice_is_closed() {
    var notice = story.publishedOn(FIRST, 1);
    driver.fireTimer(notice.number().value(), "periodOver");
    People.asCity();

    assertThatThrownBy(() -> register(notice, LAST)).isInstanceOf(Refused.class).hasMessageContaining("已经结束");
  }

  @Test
  void nobody_outside_sees_a_draft_or_objects_to_it() {
    time.setTo(FIRST);
    var draft = story.draft(1);

    assertThatThrownBy(() -> readNotices.get(draft.number())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> story.object(draft, 1)).isInstanceOf(NotFound.class);
    assertThat(readNotices.list()).extracting(Notice::number).doesNotContain(draft.number());
  }

  @Test
  void a_park_that_is_not_listed_cannot_be_objected_to() {
    var notice = story.publishedOn(FIRST, 1);
    var elsewhere = story.publishedOn(FIRST, 1);
    People.asCity();

    assertThatThrownBy(() -> posted.register(notice.number(), NoticeStory.entry(elsewhere, 1), List.of(), FIRST))
        .isInstanceOf(Refused.class).hasMessageContaining("名单中没有");
  }

  @Test
  void people_who_object_at_the_same_moment_are_both_heard() throws Exception {
    var notice = story.publishedOn(FIRST, 2);
    var together = new CountDownLatch(1);
    var pool = Executors.newFixedThreadPool(4);
    try {
      var filing = IntStream.range(0, 4).mapToObj(i -> pool.submit(() -> {
        together.await();
        return story.object(notice, i % 2 + 1).number();
      })).toList();
      together.countDown();
      var numbers = new HashSet<ObjectionNumber>();
      for (var filed : filing) {
        numbers.add(filed.get());
      }
      assertThat(numbers).hasSize(4).allMatch(number -> story.openTasks(number).size() == 1);
    } finally {
      pool.shutdown();
    }
  }

  private ObjectionReceipt register(Notice notice, LocalDate stampedOn) {
    return posted.register(notice.number(), NoticeStory.entry(notice, 1), List.of(), stampedOn);
  }
}

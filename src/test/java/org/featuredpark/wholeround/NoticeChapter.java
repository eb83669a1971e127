package org.featuredpark.wholeround;

import static org.assertj.core.api.Assertions.assertThat;
import static org.featuredpark.wholeround.Park.CHAOLAI;
import static org.featuredpark.wholeround.Park.DOUDIAN;
import static org.featuredpark.wholeround.Park.HEPINGLI;
import static org.featuredpark.wholeround.Park.HONGDA;
import static org.featuredpark.wholeround.Park.SIJIQING;

import java.time.LocalDate;
import java.util.List;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.notice.Notice;
import org.featuredpark.notice.NoticeItem;
import org.featuredpark.notice.NoticeKind;
import org.featuredpark.notice.NoticeStatus;
import org.featuredpark.notice.Notices;
import org.featuredpark.review.PlanStatus;
import org.featuredpark.review.Selections;
import org.featuredpark.round.RoundStatus;
import org.featuredpark.round.Rounds;
import org.springframework.stereotype.Component;

/** The notice: an objection is upheld, the reserve gets a notice of its own, and the list is announced. R52, R53. */
@Component
class NoticeChapter {

  static final LocalDate ANNOUNCED = LocalDate.of(2024, 9, 2);

  private static final LocalDate PUBLISHED = LocalDate.of(2024, 8, 19);
  private static final List<Park> NOT_SELECTED = List.of(HEPINGLI, SIJIQING, CHAOLAI, DOUDIAN);

  private final Course course;
  private final City city;
  private final Notices notices;
  private final Rounds rounds;
  private final Selections selections;
  private final Outcomes outcomes;

  NoticeChapter(Course course, City city, Notices notices, Rounds rounds, Selections selections,
      Outcomes outcomes) {
    this.course = course;
    this.city = city;
    this.notices = notices;
    this.rounds = rounds;
    this.selections = selections;
    this.outcomes = outcomes;
  }

  static List<Park> selected() {
    return Park.recommended().stream().filter(park -> !NOT_SELECTED.contains(park)).toList();
  }

  void play(Entries entries) {
    course.until(PUBLISHED);
    city.confirmList(entries.round());
    var first = anObjectionIsUpheld(entries);
    theReserveIsPutOnNotice(entries, first);
    theListIsAnnounced(entries);
  }

  private Notice anObjectionIsUpheld(Entries entries) {
    var notice = notices.recent(1).get(0);
    assertThat(notice.kind()).isEqualTo(NoticeKind.SELECTION);
    assertThat(notice.items()).hasSize(10).extracting(NoticeItem::application).contains(entries.of(HEPINGLI))
        .doesNotContain(entries.of(HONGDA));
    course.until(PUBLISHED.plusDays(2));
    var objection = city.object(notice.number(), entries.of(HEPINGLI));
    course.until(PUBLISHED.plusDays(3));
    city.uphold(objection);
    return notice;
  }

  private void theReserveIsPutOnNotice(Entries entries, Notice first) {
    course.until(first.publishedPeriod().closesAt());
    assertThat(notices.get(first.number()).status()).isEqualTo(NoticeStatus.CLOSED);
    assertThat(notices.get(first.number()).removed()).containsExactly(entries.of(HEPINGLI));
    var second = notices.recent(1).get(0);
    assertThat(second.kind()).isEqualTo(NoticeKind.REPLACEMENT);
    assertThat(second.items()).extracting(NoticeItem::application).containsExactly(entries.of(HONGDA));
    course.until(second.publishedPeriod().closesAt());
  }

  private void theListIsAnnounced(Entries entries) {
    course.until(ANNOUNCED);
    city.announce(entries.round());
    assertThat(rounds.get(entries.round().number())).matches(round -> round.status() == RoundStatus.ANNOUNCED)
        .matches(round -> round.announcedOn().equals(ANNOUNCED));
    assertThat(selected()).hasSize(10).allSatisfy(park -> assertThat(selections.plan(entries.of(park)).orElseThrow()
        .status()).isEqualTo(PlanStatus.FROZEN));
    outcomes.assertStatus(entries, ApplicationStatus.UNDER_CONSTRUCTION, selected());
    outcomes.assertStatus(entries, ApplicationStatus.NOT_SELECTED, NOT_SELECTED);
    outcomes.assertTold(entries, HONGDA, "已入选");
    outcomes.assertTold(entries, HEPINGLI, "未入选", "异议成立", "申请复核");
  }
}

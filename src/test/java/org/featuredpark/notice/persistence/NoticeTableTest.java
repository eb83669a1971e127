package org.featuredpark.notice.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.featuredpark.notice.Notice;
import org.featuredpark.notice.NoticeItem;
import org.featuredpark.notice.NoticeKind;
import org.featuredpark.notice.NoticeNumber;
import org.featuredpark.notice.NoticeStatus;
import org.featuredpark.notice.PublicPeriod;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.NotFound;
import org.featuredpark.shared.RoundNumber;
import org.featuredpark.testing.BothDatabases;
import org.featuredpark.testing.TestDatabase;

class NoticeTableTest {

  private static final RoundNumber ROUND = new RoundNumber("PILOT-2024-1");
  private static final ApplicationNumber FIRST = new ApplicationNumber("PILOT-2024-1-110108-0001");
  private static final ApplicationNumber SECOND = new ApplicationNumber("PILOT-2024-1-BDA-0001");
  private static final Instant NOW = BeijingTime.startOf(LocalDate.of(2024, 9, 29)).plusSeconds(36_000);
  private static final PublicPeriod PERIOD = new PublicPeriod(LocalDate.of(2024, 9, 29), LocalDate.of(2024, 10, 10),
      BeijingTime.endOf(LocalDate.of(2024, 10, 10)), "2024年9月29日起共5个工作日");

  @BothDatabases
  void numbers_run_on_within_a_round(TestDatabase database) {
    var book = new NoticeBookTable(database.jdbc());

    assertThat(book.nextNumber(ROUND)).hasToString("PILOT-2024-1-GS-01");
    assertThat(book.nextNumber(ROUND)).hasToString("PILOT-2024-1-GS-02");
    assertThat(book.nextNumber(new RoundNumber("PILOT-2025-1"))).hasToString("PILOT-2025-1-GS-01");
  }

  @BothDatabases
  void a_notice_is_read_back_as_it_was_written(TestDatabase database) {
    var notices = new NoticeTable(database.jdbc());
    var draft = drafted(database);

    assertThat(notices.get(draft.number())).isEqualTo(draft);
    assertThat(notices.recent(10)).isEmpty();

    new NoticeBookTable(database.jdbc()).publish(draft.number(), PERIOD, NOW);

    assertThat(notices.get(draft.number())).isEqualTo(new Notice(draft.number(), draft.kind(), ROUND, draft.title(),
        draft.items(), Set.of(), NoticeStatus.PUBLISHED, Optional.of(PERIOD)));
    assertThat(notices.recent(10)).extracting(Notice::number).containsExactly(draft.number());
    assertThat(notices.openObjections(draft.number())).isZero();
  }

  @BothDatabases
  void a_notice_is_published_once_and_closed_once(TestDatabase database) {
    var book = new NoticeBookTable(database.jdbc());
    var number = drafted(database).number();

    assertThat(book.close(number, NOW)).isFalse();
    assertThat(book.publish(number, PERIOD, NOW)).isTrue();
    assertThat(book.publish(number, PERIOD, NOW)).isFalse();
    assertThat(book.close(number, NOW)).isTrue();
    assertThat(book.close(number, NOW)).isFalse();
    assertThat(book.publish(number, PERIOD, NOW)).isFalse();
  }

  @BothDatabases
  void a_removed_park_shows_in_the_result_once_closed(TestDatabase database) {
    var notices = new NoticeTable(database.jdbc());
    var book = new NoticeBookTable(database.jdbc());
    var number = drafted(database).number();
    book.publish(number, PERIOD, NOW);
    book.remove(number, SECOND);

    assertThat(notices.result(number).cleared()).isFalse();
    book.close(number, NOW);

    assertThat(notices.result(number).cleared()).isTrue();
    assertThat(notices.result(number).removed()).containsExactly(SECOND);
    assertThat(notices.get(number).removed()).containsExactly(SECOND);
  }

  @BothDatabases
  void an_unknown_notice_is_not_found(TestDatabase database) {
    var notices = new NoticeTable(database.jdbc());
    assertThatThrownBy(() -> notices.get(NoticeNumber.of(ROUND, 9))).isInstanceOf(NotFound.class)
        .hasMessageContaining("PILOT-2024-1-GS-09");
  }

  private static Notice drafted(TestDatabase database) {
    var book = new NoticeBookTable(database.jdbc());
    var draft = new Notice(book.nextNumber(ROUND), NoticeKind.SELECTION, ROUND, "拟入选名单公示",
        List.of(new NoticeItem(FIRST, "某某科技园"), new NoticeItem(SECOND, "某某产业园")), Set.of(),
        NoticeStatus.DRAFT, Optional.empty());
    book.add(draft, NOW);
    return draft;
  }
}

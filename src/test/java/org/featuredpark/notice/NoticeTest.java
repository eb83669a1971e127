package org.featuredpark.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.RoundNumber;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Test;

class NoticeTest {

  static final RoundNumber ROUND = new RoundNumber("PILOT-2024-1");
  static final ApplicationNumber PARK = new ApplicationNumber("PILOT-2024-1-110108-0001");
  static final PublicPeriod PERIOD = new PublicPeriod(LocalDate.of(2024, 4, 22), LocalDate.of(2024, 4, 26),
      BeijingTime.endOf(LocalDate.of(2024, 4, 26)), "2024年4月22日起共5个工作日");

  @Test
  @Proves("R52")
  void it_is_open_to_the_last_millisecond_and_no_longer() {
    var notice = notice(NoticeStatus.PUBLISHED);

    assertThat(notice.isOpenAt(PERIOD.endsAt().minusMillis(1))).isTrue();
    assertThat(notice.isOpenAt(PERIOD.endsAt())).isFalse();
  }

  @Test
  void a_draft_and_a_closed_notice_are_never_open() {
    var now = PERIOD.endsAt().minusSeconds(3600);

    assertThat(notice(NoticeStatus.DRAFT).isOpenAt(now)).isFalse();
    assertThat(notice(NoticeStatus.CLOSED).isOpenAt(now)).isFalse();
    assertThat(notice(NoticeStatus.DRAFT).isPublic()).isFalse();
  }

  @Test
  void it_names_a_park_once() {
    var twice = List.of(new NoticeItem(PARK, "海淀园"), new NoticeItem(PARK, "海淀园"));

    assertThatThrownBy(() -> Notice.draft(NoticeNumber.of(ROUND, 1), NoticeKind.SELECTION, ROUND, "公示", twice))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("twice");
    assertThatThrownBy(() -> Notice.draft(NoticeNumber.of(ROUND, 1), NoticeKind.SELECTION, ROUND, "公示", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_case_listens_a_minute_longer_than_the_public_may_object() {
    assertThat(PERIOD.closesAt()).isEqualTo(PERIOD.endsAt().plusSeconds(60));
  }

  static Notice notice(NoticeStatus status) {
    return new Notice(NoticeNumber.of(ROUND, 1), NoticeKind.SELECTION, ROUND, "试点名单公示",
        List.of(new NoticeItem(PARK, "海淀园")), Set.of(), status,
        status == NoticeStatus.DRAFT ? Optional.empty() : Optional.of(PERIOD));
  }
}

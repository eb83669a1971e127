package org.featuredpark.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.featuredpark.shared.Refused;
import org.junit.jupiter.api.Test;

class ExtensionTest {

  private static final Round ROUND = RoundSamples.pilot("PILOT-2024-1");
  private static final Instant BEFORE = Instant.parse("2024-07-15T02:00:00Z");
  private static final Optional<LocalDate> NONE = Optional.empty();

  @Test
  void a_later_day_replaces_the_old_one_and_the_other_stays() {
    var extended = new Extension(day(25), NONE, "系统升级").applyTo(ROUND, BEFORE);
    assertThat(extended.applicationDeadline()).isEqualTo("2024-07-25T16:00:00Z");
    assertThat(extended.districtDeadline()).isEqualTo(ROUND.districtDeadline());
  }

  @Test
  void the_same_or_an_earlier_day_is_refused() {
    assertThatThrownBy(() -> new Extension(day(20), NONE, "无").applyTo(ROUND, BEFORE)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> new Extension(NONE, day(30), "无").applyTo(ROUND, BEFORE)).isInstanceOf(Refused.class);
    assertThat(new Extension(day(21), NONE, "无").applyTo(ROUND, BEFORE).lastApplicationDay())
        .isEqualTo(LocalDate.of(2024, 7, 21));
  }

  @Test
  void the_districts_keep_time_of_their_own_after_the_applicants() {
    assertThatThrownBy(() -> new Extension(day(31), NONE, "无").applyTo(ROUND, BEFORE))
        .isInstanceOf(Refused.class).hasMessageContaining("区级推荐截止");
  }

  @Test
  void a_window_that_has_closed_stays_closed_but_the_districts_may_get_more_time() {
    var closed = ROUND.applicationDeadline();
    assertThatThrownBy(() -> new Extension(day(25), NONE, "无").applyTo(ROUND, closed)).isInstanceOf(Refused.class);
    assertThat(new Extension(day(25), NONE, "无").applyTo(ROUND, closed.minusMillis(1))).isNotNull();

    var shortlisting = ROUND.moved(RoundStatus.SHORTLISTING);
    var later = Optional.of(LocalDate.of(2024, 8, 5));
    assertThat(new Extension(NONE, later, "无").applyTo(shortlisting, closed).lastDistrictDay())
        .isEqualTo(LocalDate.of(2024, 8, 5));
    assertThatThrownBy(() -> new Extension(NONE, later, "无")
        .applyTo(shortlisting.moved(RoundStatus.REVIEW), closed)).isInstanceOf(Refused.class);
  }

  @Test
  void an_extension_says_what_and_why() {
    assertThatThrownBy(() -> new Extension(day(25), NONE, " ")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> new Extension(NONE, NONE, "有")).isInstanceOf(Refused.class);
  }

  private static Optional<LocalDate> day(int day) {
    return Optional.of(LocalDate.of(2024, 7, day));
  }
}

package org.featuredpark.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Forbidden;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.BothDatabases;
import org.featuredpark.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class SimulatedTimeTest {

  private static final Instant START = Instant.parse("2024-07-20T15:59:59.999Z");
  private static final Clock REAL = Clock.fixed(START, ZoneOffset.UTC);

  @Test
  void the_clock_tells_the_beijing_day_and_follows_every_move() {
    var time = TestTime.standingAt(START);
    var clock = new BeijingClock(time);
    assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2024, 7, 20));

    time.moveTo(START.plusMillis(1));

    assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2024, 7, 21));
    assertThat(clock.withZone(ZoneOffset.UTC).instant()).isEqualTo(clock.instant());
    assertThat(clock.getZone()).isEqualTo(BeijingTime.ZONE);
  }

  @Test
  void who_keeps_a_clock_of_its_own_is_told_at_once_and_at_every_move() {
    var time = TestTime.standingAt(START);
    var told = new ArrayList<Duration>();
    time.onMove(told::add);
    time.moveTo(START.plusSeconds(60));
    time.moveTo(START.plusSeconds(90));
    assertThat(told).containsExactly(Duration.ZERO, Duration.ofSeconds(60), Duration.ofSeconds(90));
  }

  @Test
  void time_never_goes_back() {
    var time = TestTime.standingAt(START);
    time.moveTo(START.plusSeconds(60));
    assertThatThrownBy(() -> time.moveTo(START.plusSeconds(59))).isInstanceOf(Refused.class);
    assertThat(time.now()).isEqualTo(START.plusSeconds(60));
  }

  @Test
  void an_instant_has_no_more_than_milliseconds() {
    assertThat(TestTime.standingAt(START.plusNanos(999_999)).now()).isEqualTo(START);
  }

  @Test
  void time_stands_firm_where_real_cases_are_handled() {
    var time = new SimulatedTime(REAL, new RealTimeOnly());
    assertThatThrownBy(() -> time.moveTo(START.plusSeconds(1))).isInstanceOf(Forbidden.class);
    assertThat(time.now()).isEqualTo(START);
    assertThat(time.isMovable()).isFalse();
  }

  @BothDatabases
  void the_offset_outlives_a_restart(TestDatabase database) {
    var time = new SimulatedTime(REAL, new SimulatedOffsetTable(database.jdbc()));
    time.moveTo(START.plusSeconds(5));
    time.moveTo(START.plusSeconds(60));
    assertThat(new SimulatedTime(REAL, new SimulatedOffsetTable(database.jdbc())).now())
        .isEqualTo(START.plusSeconds(60));
  }
}

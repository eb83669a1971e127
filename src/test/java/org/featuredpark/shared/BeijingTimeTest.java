package org.featuredpark.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BeijingTimeTest {

  private static final LocalDate DEADLINE_DAY = LocalDate.of(2024, 7, 20);

  @Test
  void the_deadline_day_ends_where_the_next_begins() {
    assertThat(BeijingTime.endOf(DEADLINE_DAY)).isEqualTo(Instant.parse("2024-07-20T16:00:00Z"))
        .isEqualTo(BeijingTime.startOf(DEADLINE_DAY.plusDays(1)));
    assertThat(BeijingTime.dateOf(BeijingTime.endOf(DEADLINE_DAY).minusMillis(1))).isEqualTo(DEADLINE_DAY);
  }

  @Test
  void an_end_at_midnight_reads_as_24_00_of_the_day_before() {
    assertThat(BeijingTime.formatEnd(BeijingTime.endOf(DEADLINE_DAY))).isEqualTo("2024年7月20日 24:00");
    assertThat(BeijingTime.formatEnd(Instant.parse("2024-07-20T04:30:00Z"))).isEqualTo("2024年7月20日 12:30");
  }

  @Test
  void a_moment_reads_to_the_second() {
    assertThat(BeijingTime.format(Instant.parse("2024-07-20T15:59:59.999Z"))).isEqualTo("2024年7月20日 23:59:59");
    assertThat(BeijingTime.format(Instant.parse("2024-07-20T16:00:00Z"))).isEqualTo("2024年7月21日 00:00:00");
    assertThat(BeijingTime.format(DEADLINE_DAY)).isEqualTo("2024年7月20日");
  }

  @Test
  void the_engines_date_is_beijing_midnight() {
    assertThat(BeijingTime.toDate(LocalDate.of(2020, 2, 29)))
        .isEqualTo(Date.from(Instant.parse("2020-02-28T16:00:00Z")));
  }

  @Test
  void the_databases_are_given_the_same_instant() {
    var instant = Instant.parse("2024-07-20T16:00:00Z");
    assertThat(BeijingTime.atBeijing(instant)).hasToString("2024-07-21T00:00+08:00");
    assertThat(BeijingTime.atBeijing(instant).toInstant()).isEqualTo(instant);
  }

  @Property
  void every_instant_lies_inside_its_own_day(@ForAll LocalTime time) {
    var instant = DEADLINE_DAY.atTime(time).atZone(BeijingTime.ZONE).toInstant();
    assertThat(instant).isAfterOrEqualTo(BeijingTime.startOf(DEADLINE_DAY)).isBefore(BeijingTime.endOf(DEADLINE_DAY));
  }
}

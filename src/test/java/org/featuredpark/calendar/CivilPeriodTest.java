package org.featuredpark.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CivilPeriodTest {

  @ParameterizedTest
  @CsvSource({"2024-09-10, P1Y, 2025-09-10", "2024-02-29, P1Y, 2025-02-28", "2024-02-29, P4Y, 2028-02-29",
      "2024-08-31, P6M, 2025-02-28", "2024-12-31, P3Y, 2027-12-31"})
  @Proves("R05")
  void a_period_ends_on_the_corresponding_day_or_the_months_last(LocalDate start, Period period, LocalDate end) {
    assertThat(CivilPeriod.endOf(start, period)).isEqualTo(end);
  }

  @Test
  void a_period_without_length_is_refused() {
    var day = LocalDate.of(2024, 9, 10);
    assertThatThrownBy(() -> CivilPeriod.endOf(day, Period.ZERO)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> CivilPeriod.endOf(day, Period.ofDays(-1))).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> new ConstructionPeriod(day, day.minusDays(1))).isInstanceOf(Refused.class);
  }

  @Test
  @Proves("R05")
  void both_ends_belong_to_the_construction_period() {
    var period = ConstructionPeriod.of(LocalDate.of(2024, 9, 10), Period.ofYears(1));
    assertThat(period.contains(LocalDate.of(2024, 9, 10))).isTrue();
    assertThat(period.contains(LocalDate.of(2025, 9, 10))).isTrue();
    assertThat(period.contains(LocalDate.of(2024, 9, 9))).isFalse();
    assertThat(period.contains(LocalDate.of(2025, 9, 11))).isFalse();
    assertThat(period.endsAt()).isEqualTo(BeijingTime.startOf(LocalDate.of(2025, 9, 11)));
  }
}

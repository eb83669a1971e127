package org.featuredpark.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.featuredpark.calendar.ConstructionPeriod;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Test;

class ConstructionPeriodProperties {

  private static final ApplicationNumber PARK = new ApplicationNumber("PILOT-2024-110108-0001");

  @Property
  @Proves({"R05", "R11"})
  void the_last_year_ends_with_the_period_and_no_other_does(
      @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 3) int years) {
    var construction = construction(start, years);

    assertThat(construction.yearEndsAt(years)).isEqualTo(construction.period().endsAt());
    for (int year = 1; year < years; year++) {
      assertThat(construction.isLastYear(year)).isFalse();
      assertThat(construction.yearEndsAt(year)).isBefore(construction.yearEndsAt(year + 1));
    }
    assertThat(construction.isLastYear(years)).isTrue();
  }

  @Property
  @Proves({"R05", "R11"})
  void each_year_ends_on_the_corresponding_day_or_on_the_months_last(
      @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 3) int year) {
    var lastDay = BeijingTime.dateOf(construction(start, 3).yearEndsAt(year).minusMillis(1));

    assertThat(lastDay.getMonth()).isEqualTo(start.getMonth());
    assertThat(lastDay.getDayOfMonth()).isEqualTo(Math.min(start.getDayOfMonth(), lastDay.lengthOfMonth()));
  }

  @Property
  void days_left_fall_by_one_a_day_to_one_on_the_last_day_and_none_after(
      @ForAll("days") LocalDate start, @ForAll @IntRange(min = 0, max = 365) int before) {
    var construction = construction(start, 1);
    var end = construction.period().end();

    assertThat(construction.daysLeft(end.minusDays(before))).isEqualTo(before + 1L);
    assertThat(construction.daysLeft(end.plusDays(before + 1L))).isZero();
  }

  @Test
  void a_year_from_29_february_ends_on_28_february() {
    assertThat(construction(LocalDate.of(2024, 2, 29), 1).period().end()).isEqualTo("2025-02-28");
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 4000).map(LocalDate.of(2024, 1, 1)::plusDays);
  }

  private static Construction construction(LocalDate start, int years) {
    return Construction.opened(PARK, ConstructionPeriod.of(start, Period.ofYears(years)), StartWatch.NONE);
  }
}

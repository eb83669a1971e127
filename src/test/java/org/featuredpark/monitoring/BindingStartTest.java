package org.featuredpark.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.featuredpark.calendar.ConstructionPeriod;
import org.featuredpark.calendar.TestCalendars;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Test;

class BindingStartTest {

  private static final LocalDate ANNOUNCED = LocalDate.of(2024, 9, 10);
  private static final ConstructionPeriod PERIOD = new ConstructionPeriod(ANNOUNCED, LocalDate.of(2025, 9, 10));

  @Test
  @Proves("R08")
  void a_start_planned_for_the_day_of_the_announcement_binds() {
    assertThat(bindingFor(ANNOUNCED)).isEqualTo(ANNOUNCED);
  }

  @Test
  @Proves("R08")
  void a_start_planned_for_the_day_before_is_to_be_shown_within_ten_working_days() {
    // Mid-Autumn: 14 September is worked, 15 to 17 September are not.
    assertThat(bindingFor(ANNOUNCED.minusDays(1))).isEqualTo("2024-09-25");
  }

  @Test
  void a_start_planned_beyond_the_period_binds_on_its_last_day() {
    assertThat(bindingFor(PERIOD.end())).isEqualTo(PERIOD.end());
    assertThat(bindingFor(PERIOD.end().plusDays(1))).isEqualTo(PERIOD.end());
  }

  private static LocalDate bindingFor(LocalDate proposed) {
    return BindingStart.of(proposed, PERIOD, TestCalendars.shipped());
  }
}

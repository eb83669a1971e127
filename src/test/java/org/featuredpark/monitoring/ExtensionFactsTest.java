package org.featuredpark.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.featuredpark.calendar.ConstructionPeriod;
import org.featuredpark.calendar.TestCalendars;
import org.featuredpark.calendar.WorkingDayCalendar;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Test;

class ExtensionFactsTest {

  private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);
  private static final LocalDate PLANNED = LocalDate.of(2024, 12, 31);
  private static final ConstructionPeriod PERIOD = ConstructionPeriod.of(LEAP_DAY, Period.ofYears(1));

  private final WorkingDayCalendar calendar = TestCalendars.shipped();

  @Test
  @Proves("Q5")
  void working_days_are_counted_from_the_day_after_the_request_to_the_planned_day() {
    assertThat(facts(PLANNED.plusDays(30), LocalDate.of(2024, 12, 17)).workingDaysBefore()).isEqualTo(10);
    assertThat(facts(PLANNED.plusDays(30), LocalDate.of(2024, 12, 18)).workingDaysBefore()).isEqualTo(9);
  }

  @Test
  void the_planned_day_itself_is_too_late() {
    assertThat(facts(PLANNED.plusDays(1), PLANNED.minusDays(1)).afterPlannedStart()).isFalse();
    assertThat(facts(PLANNED.plusDays(1), PLANNED).afterPlannedStart()).isTrue();
    assertThat(facts(PLANNED.plusDays(1), PLANNED.plusDays(3)).workingDaysBefore()).isZero();
  }

  @Test
  void the_days_asked_for_are_calendar_days() {
    assertThat(facts(PLANNED.plusDays(90), LEAP_DAY).requestedDays()).isEqualTo(90);
    assertThat(facts(PLANNED.minusDays(1), LEAP_DAY).requestedDays()).isEqualTo(-1);
  }

  @Test
  @Proves("Q5")
  void a_year_from_a_leap_day_ends_on_28_february_and_so_do_its_extensions() {
    assertThat(facts(LocalDate.of(2025, 2, 28), LEAP_DAY).beyondPilotEnd()).isFalse();
    assertThat(facts(LocalDate.of(2025, 3, 1), LEAP_DAY).beyondPilotEnd()).isTrue();
  }

  @Test
  void an_extension_that_was_granted_counts() {
    var moved = construction().start().extendedTo(PLANNED.plusDays(5), LEAP_DAY);
    assertThat(ExtensionFacts.of(construction().with(moved), PLANNED.plusDays(9), LEAP_DAY, calendar)
        .previousExtensions()).isEqualTo(1);
  }

  private ExtensionFacts facts(LocalDate newStart, LocalDate askedOn) {
    return ExtensionFacts.of(construction(), newStart, askedOn, calendar);
  }

  private static Construction construction() {
    return Construction.opened(new ApplicationNumber("PILOT-2024-110108-0001"), PERIOD,
        StartWatch.of(PLANNED, PLANNED, LEAP_DAY));
  }
}

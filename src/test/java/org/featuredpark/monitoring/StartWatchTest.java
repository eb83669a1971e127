package org.featuredpark.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.featuredpark.monitoring.StartReminder.PLANNED_DAY;
import static org.featuredpark.monitoring.StartReminder.SEVEN_DAYS;
import static org.featuredpark.monitoring.StartReminder.THIRTY_DAYS;

import java.time.Instant;
import java.time.LocalDate;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Test;

class StartWatchTest {

  private static final LocalDate PLANNED = LocalDate.of(2024, 12, 31);
  private static final StartWatch WATCH = StartWatch.of(PLANNED, PLANNED, LocalDate.of(2024, 9, 10));

  @Test
  @Proves("R08")
  void a_start_on_the_planned_day_is_in_time_and_the_next_day_is_not() {
    assertThat(WATCH.startedOn(PLANNED).startedInTime()).isTrue();
    assertThat(WATCH.startedOn(PLANNED.plusDays(1)).startedInTime()).isFalse();
  }

  @Test
  @Proves("R08")
  void a_project_is_overdue_from_midnight_in_beijing() {
    assertThat(WATCH.overdueFrom()).isEqualTo(Instant.parse("2024-12-31T16:00:00Z"));
  }

  @Test
  void each_reminder_is_due_from_its_day_until_the_next_ones() {
    assertThat(WATCH.reminderOn(PLANNED.minusDays(31))).isEmpty();
    assertThat(WATCH.reminderOn(PLANNED.minusDays(30))).contains(THIRTY_DAYS);
    assertThat(WATCH.reminderOn(PLANNED.minusDays(8))).contains(THIRTY_DAYS);
    assertThat(WATCH.reminderOn(PLANNED.minusDays(7))).contains(SEVEN_DAYS);
    assertThat(WATCH.reminderOn(PLANNED)).contains(PLANNED_DAY);
    assertThat(WATCH.reminderOn(PLANNED.plusDays(1))).isEmpty();
  }

  @Test
  void a_reminder_whose_day_had_passed_when_the_park_was_announced_is_skipped() {
    var announced = PLANNED.minusDays(20);
    var late = StartWatch.of(PLANNED, PLANNED, announced);

    assertThat(late.reminderOn(announced)).isEmpty();
    assertThat(late.reminderOn(PLANNED.minusDays(7))).contains(SEVEN_DAYS);
  }

  @Test
  void an_extension_moves_the_plan_and_counts() {
    var moved = WATCH.extendedTo(PLANNED.plusDays(90), PLANNED.minusDays(3));

    assertThat(moved.extensions()).isEqualTo(1);
    assertThat(moved.proposed()).isEqualTo(PLANNED);
    assertThat(moved.startedOn(PLANNED.plusDays(90)).startedInTime()).isTrue();
    assertThat(moved.reminderOn(PLANNED)).isEmpty();
  }
}

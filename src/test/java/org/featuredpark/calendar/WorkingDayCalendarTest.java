package org.featuredpark.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDayCalendarTest {

  private static final WorkingDayCalendar CALENDAR = TestCalendars.all();

  @ParameterizedTest
  @CsvSource({"2024-04-22, 5, 2024-04-26", "2024-09-29, 5, 2024-10-10", "2025-01-21, 5, 2025-01-26",
      "2022-12-29, 5, 2023-01-05", "2020-08-24, 7, 2020-09-01"})
  @Proves("R52")
  void published_notices_are_counted_as_their_authors_did(LocalDate publication, int days, LocalDate last) {
    var period = CALENDAR.noticePeriod(publication, days);
    assertThat(period.first()).isEqualTo(publication);
    assertThat(period.last()).isEqualTo(last);
    assertThat(period.counted()).hasSize(days);
    assertThat(period.endsAt()).isEqualTo(BeijingTime.startOf(last.plusDays(1)));
  }

  @Test
  void a_notice_published_on_a_day_off_begins_on_the_next_working_day() {
    var period = CALENDAR.noticePeriod(LocalDate.of(2024, 10, 3), 5);
    assertThat(period.first()).isEqualTo(LocalDate.of(2024, 10, 8));
    assertThat(period.last()).isEqualTo(LocalDate.of(2024, 10, 12));
  }

  @Test
  void a_policy_may_leave_the_day_of_publication_out() {
    assertThat(CALENDAR.noticePeriod(LocalDate.of(2024, 4, 22), 5, false).counted())
        .startsWith(LocalDate.of(2024, 4, 23)).endsWith(LocalDate.of(2024, 4, 28));
  }

  @Test
  void the_arithmetic_can_be_checked_by_a_person() {
    assertThat(CALENDAR.noticePeriod(LocalDate.of(2024, 9, 29), 5).arithmetic()).isEqualTo(
        "2024年9月29日起共5个工作日：第1日9月29日（周日，调休上班）、第2日9月30日（周一）、第3日10月8日（周二）、"
            + "第4日10月9日（周三）、第5日10月10日（周四）；不计10月1日至10月7日（国庆节）；2024年10月10日 24:00截止。");
    assertThat(CALENDAR.noticePeriod(LocalDate.of(2024, 4, 25), 3, true).arithmetic()).contains("不计4月27日（周末）");
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/calendar/working-days-2024-2026.csv", numLinesToSkip = 1)
  void every_day_agrees_with_an_independent_source(int year, String days) {
    var first = LocalDate.of(year, 1, 1);
    assertThat(days).hasSize(first.lengthOfYear());
    for (int i = 0; i < days.length(); i++) {
      var date = first.plusDays(i);
      assertThat(CALENDAR.isWorkingDay(date)).as(date.toString()).isEqualTo(days.charAt(i) == 'W');
    }
  }

  @Test
  void a_year_that_is_not_loaded_is_named_and_so_is_who_can_load_it() {
    assertThatThrownBy(() -> CALENDAR.plusWorkingDays(LocalDate.of(2026, 12, 31), 1))
        .isInstanceOf(MissingCalendarYear.class).isInstanceOf(Refused.class)
        .hasMessageContaining("2027").hasMessageContaining("camunda-admin");
    assertThat(CALENDAR.plusWorkingDays(LocalDate.of(2026, 12, 30), 1)).isEqualTo(LocalDate.of(2026, 12, 31));
  }

  @Test
  void a_due_date_counts_from_the_day_after() {
    var friday = LocalDate.of(2024, 7, 19);
    assertThat(CALENDAR.plusWorkingDays(friday, 0)).isEqualTo(friday);
    assertThat(CALENDAR.plusWorkingDays(friday, 1)).isEqualTo(LocalDate.of(2024, 7, 22));
    assertThat(CALENDAR.dueAtEnd(friday, 1)).isEqualTo(BeijingTime.endOf(LocalDate.of(2024, 7, 22)));
    assertThatThrownBy(() -> CALENDAR.plusWorkingDays(friday, -1)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> CALENDAR.noticePeriod(friday, 0)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> CALENDAR.workingDaysBetween(friday, friday.minusDays(1))).isInstanceOf(Refused.class);
  }

  @Property
  void adding_and_counting_undo_each_other(@ForAll @IntRange(max = 600) int offset, @ForAll @IntRange(max = 60) int n) {
    var start = LocalDate.of(2024, 1, 1).plusDays(offset);
    var end = CALENDAR.plusWorkingDays(start, n);
    assertThat(CALENDAR.workingDaysBetween(start, end)).isEqualTo(n);
    assertThat(n == 0 || CALENDAR.isWorkingDay(end)).isTrue();
  }

  @Property
  void a_notice_holds_every_working_day_between_its_ends(@ForAll @IntRange(max = 600) int offset,
      @ForAll @IntRange(min = 1, max = 30) int days) {
    var publication = LocalDate.of(2024, 1, 1).plusDays(offset);
    var period = CALENDAR.noticePeriod(publication, days);
    assertThat(period.counted()).isEqualTo(
        publication.datesUntil(period.last().plusDays(1)).filter(CALENDAR::isWorkingDay).toList());
  }
}

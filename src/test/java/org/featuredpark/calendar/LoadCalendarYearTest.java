package org.featuredpark.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import org.featuredpark.audit.AuditEntry;
import org.featuredpark.audit.TestAudit;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.BothDatabases;
import org.featuredpark.testing.TestDatabase;

class LoadCalendarYearTest {

  private static final String YEAR_2027 = """
      date,kind,name
      2026-12-31,HOLIDAY,元旦
      2027-01-01,HOLIDAY,元旦
      2027-01-03,WORKDAY,元旦
      2027-02-08,HOLIDAY,春节
      2027-04-05,HOLIDAY,清明节
      2027-05-01,HOLIDAY,劳动节
      2027-06-09,HOLIDAY,端午节
      2027-09-15,HOLIDAY,中秋节
      2027-10-01,HOLIDAY,国庆节
      """;

  private CachedWorkingDays workingDays;

  @BothDatabases
  void a_loaded_year_can_be_counted_at_once(TestDatabase database) {
    var load = on(database, LocalDate.of(2026, 11, 20));
    assertThat(workingDays.calendar().covers(2027)).isFalse();

    assertThat(load.load(2027, YEAR_2027).days()).hasSize(9);

    assertThat(TestAudit.on(database, Clock.systemUTC()).list("calendar", 2)).extracting(AuditEntry::detail)
        .containsExactly("载入2027年日历，共9天");
    assertThat(workingDays.calendar().plusWorkingDays(LocalDate.of(2026, 12, 30), 1))
        .isEqualTo(LocalDate.of(2027, 1, 3));
    assertThat(workingDays.calendar().isWorkingDay(LocalDate.of(2026, 2, 14))).isTrue();
  }

  @BothDatabases
  void days_to_come_may_be_corrected_but_days_that_began_may_not(TestDatabase database) {
    on(database, LocalDate.of(2026, 11, 20)).load(2027, YEAR_2027);
    var load = on(database, LocalDate.of(2027, 6, 9));

    load.load(2027, YEAR_2027.replace("2027-10-01,", "2027-10-04,HOLIDAY,国庆节\n2027-10-01,"));
    assertThat(workingDays.calendar().isWorkingDay(LocalDate.of(2027, 10, 4))).isFalse();

    assertThatThrownBy(() -> load.load(2027, YEAR_2027.replace("2027-06-09", "2027-06-10")))
        .isInstanceOf(Refused.class).hasMessageContaining("2027年6月9日");
    assertThatThrownBy(() -> load.load(2027, YEAR_2027.replace("2026-12-31,HOLIDAY,元旦\n", "")))
        .isInstanceOf(Refused.class).hasMessageContaining("2026年12月31日");
  }

  @BothDatabases
  void the_same_year_again_changes_nothing(TestDatabase database) {
    on(database, LocalDate.of(2026, 11, 20)).load(2027, YEAR_2027);
    var load = on(database, LocalDate.of(2028, 3, 1));
    assertThat(load.load(2027, YEAR_2027).days()).hasSize(9);
    assertThat(database.jdbc().sql("SELECT COUNT(*) FROM calendar_day").query(Integer.class).single()).isEqualTo(9);
  }

  @BothDatabases
  void a_year_that_ships_cannot_lose_a_day_that_began(TestDatabase database) {
    var load = on(database, LocalDate.of(2028, 3, 1));
    assertThatThrownBy(() -> load.load(2026, YEAR_2027.replace("2027-", "2026-").replace("2026-12-31,", "2025-12-31,")
        .replace("2026-01-03,WORKDAY", "2026-01-03,HOLIDAY")))
        .isInstanceOf(Refused.class).hasMessageContaining("2025年12月31日");
  }

  private LoadCalendarYear on(TestDatabase database, LocalDate today) {
    var table = new CalendarYearTable(database.jdbc());
    workingDays = new CachedWorkingDays(table);
    var clock = Clock.fixed(BeijingTime.startOf(today), BeijingTime.ZONE);
    return new LoadCalendarYear(table, workingDays, TestAudit.on(database, clock), clock,
        event -> workingDays.forget((CalendarYearLoaded) event));
  }
}

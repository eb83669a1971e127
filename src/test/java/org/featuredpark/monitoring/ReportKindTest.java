package org.featuredpark.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.featuredpark.monitoring.ReportKind.MONTHLY;
import static org.featuredpark.monitoring.ReportKind.QUARTERLY;

import java.time.LocalDate;
import org.featuredpark.calendar.TestCalendars;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Money;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Test;

class ReportKindTest {

  @Test
  void the_first_report_opens_on_the_first_day_of_the_month_after_the_start() {
    assertThat(MONTHLY.firstOpening(LocalDate.of(2024, 9, 30))).isEqualTo("2024-10-01");
    assertThat(MONTHLY.firstOpening(LocalDate.of(2024, 10, 1))).isEqualTo("2024-11-01");
    assertThat(QUARTERLY.firstOpening(LocalDate.of(2024, 9, 30))).isEqualTo("2024-10-01");
    assertThat(QUARTERLY.firstOpening(LocalDate.of(2024, 10, 1))).isEqualTo("2025-01-01");
  }

  @Test
  @Proves("R07")
  void a_report_is_due_on_the_fifth_or_tenth_working_day_make_up_days_included() {
    var calendar = TestCalendars.shipped();
    assertThat(MONTHLY.dueOn(LocalDate.of(2024, 9, 1), calendar)).isEqualTo("2024-10-12");
    assertThat(MONTHLY.dueOn(LocalDate.of(2024, 10, 1), calendar)).isEqualTo("2024-11-07");
    assertThat(QUARTERLY.dueOn(LocalDate.of(2024, 7, 1), calendar)).isEqualTo("2024-10-18");
  }

  @Test
  @Proves("R07")
  void a_report_is_in_time_until_midnight_of_the_day_it_is_due() {
    var report = ProgressReport.opened(MONTHLY, LocalDate.of(2024, 9, 1), LocalDate.of(2024, 10, 12));
    var content = ReportContent.monthly("设备采购", Money.ZERO, Risk.NONE, "");
    var midnight = BeijingTime.endOf(LocalDate.of(2024, 10, 12));

    assertThat(report.submitted(midnight.minusMillis(1), content).isOnTime()).isTrue();
    assertThat(report.submitted(midnight, content).isOnTime()).isFalse();
    assertThat(report.isOnTime()).isFalse();
  }

  @Test
  void a_report_is_called_by_its_period() {
    assertThat(MONTHLY.titleOf(LocalDate.of(2024, 9, 1))).isEqualTo("2024年9月月报");
    assertThat(QUARTERLY.titleOf(LocalDate.of(2024, 10, 1))).isEqualTo("2024年第4季度季报");
  }
}

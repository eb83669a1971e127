package org.featuredpark.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.featuredpark.monitoring.RiskLight.Colour.GREEN;
import static org.featuredpark.monitoring.RiskLight.Colour.RED;
import static org.featuredpark.monitoring.RiskLight.Colour.YELLOW;

import java.time.LocalDate;
import java.time.Period;
import org.featuredpark.calendar.ConstructionPeriod;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Test;

class RiskLightTest {

  private static final LocalDate PLANNED = LocalDate.of(2024, 12, 31);
  private static final StartWatch WATCH = StartWatch.of(PLANNED, PLANNED, LocalDate.of(2024, 9, 10));
  private static final Tally NOTHING_LATE = new Tally(3, 3);

  @Test
  void a_park_is_green_until_a_week_before_its_planned_start() {
    assertThat(light(WATCH, NOTHING_LATE, Risk.NONE, PLANNED.minusDays(8)).colour()).isEqualTo(GREEN);
    assertThat(light(WATCH, NOTHING_LATE, Risk.NONE, PLANNED.minusDays(7)).colour()).isEqualTo(YELLOW);
    assertThat(light(WATCH.startedOn(PLANNED), NOTHING_LATE, Risk.NONE, PLANNED).colour()).isEqualTo(GREEN);
  }

  @Test
  void an_overdue_start_is_red_until_it_is_proven() {
    assertThat(light(WATCH.foundOverdue(), NOTHING_LATE, Risk.NONE, PLANNED.plusDays(1)).colour()).isEqualTo(RED);
    assertThat(light(WATCH.foundOverdue().startedOn(PLANNED), NOTHING_LATE, Risk.NONE, PLANNED.plusDays(9)).colour())
        .isEqualTo(GREEN);
  }

  @Test
  @Proves("R07")
  void late_reports_are_yellow_and_a_serious_risk_is_red_with_every_reason() {
    var started = WATCH.startedOn(PLANNED);

    assertThat(light(started, new Tally(3, 2), Risk.NONE, PLANNED).reasons()).containsExactly("1份报告逾期或未报");
    assertThat(light(started, new Tally(3, 2), Risk.ATTENTION, PLANNED).colour()).isEqualTo(YELLOW);
    var serious = light(started, new Tally(3, 1), Risk.SERIOUS, PLANNED);
    assertThat(serious.colour()).isEqualTo(RED);
    assertThat(serious.reasons()).containsExactly("报告重大风险", "2份报告逾期或未报");
  }

  private static RiskLight light(StartWatch watch, Tally reports, Risk risk, LocalDate today) {
    return RiskLight.of(new Construction(new ApplicationNumber("PILOT-2024-110108-0001"),
        ConstructionPeriod.of(LocalDate.of(2024, 9, 10), Period.ofYears(1)), watch, ConstructionStatus.RUNNING, reports,
        new Tally(0, 0), ExperienceReports.NONE, risk), today);
  }
}

package org.featuredpark.monitoring.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.KEY;
import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.SUBMIT_MONTHLY_REPORT;
import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.SUBMIT_QUARTERLY_REPORT;
import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.WRITE_DISTRICT_EXPERIENCE;
import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.WRITE_OPERATOR_EXPERIENCE;
import static org.featuredpark.monitoring.process.SelectedParks.DISTRICT;
import static org.featuredpark.monitoring.process.SelectedParks.OPERATOR;

import java.time.LocalDate;
import java.util.Map;
import org.featuredpark.monitoring.Constructions;
import org.featuredpark.monitoring.ProgressReport;
import org.featuredpark.monitoring.ProgressReports;
import org.featuredpark.monitoring.ReportKind;
import org.featuredpark.monitoring.Risk;
import org.featuredpark.monitoring.Tally;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.Journey;
import org.featuredpark.testing.People;
import org.featuredpark.testing.Proves;
import org.featuredpark.testing.TestTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseworkTest
class ReportProcessTest {

  private static final LocalDate ANNOUNCED = LocalDate.of(2024, 9, 10);

  @Autowired
  private SelectedParks parks;
  @Autowired
  private Driver driver;
  @Autowired
  private Journey journey;
  @Autowired
  private TestTime time;
  @Autowired
  private Constructions constructions;
  @Autowired
  private ProgressReports reports;

  @Test
  @Proves("R07")
  void monthly_reports_follow_each_other_in_time_late_and_missed() {
    var park = parks.pilot(ANNOUNCED, LocalDate.of(2025, 8, 1));
    assertThat(driver.timer(park.value(), "firstMonthOver").getDuedate())
        .isEqualTo(BeijingTime.toDate(LocalDate.of(2024, 10, 1)));
    driver.fireTimer(park.value(), "firstMonthOver");
    // National Day week: the fifth working day of October 2024 is the 12th, a make-up Saturday.
    assertThat(reports.latest(park, ReportKind.MONTHLY).orElseThrow().dueOn()).isEqualTo("2024-10-12");

    time.setTo(BeijingTime.endOf(LocalDate.of(2024, 10, 12)).minusSeconds(60));
    submitMonthly(park, "NONE", "");
    driver.fireTimer(park.value(), "nextMonthOver");
    time.setTo(BeijingTime.endOf(LocalDate.of(2024, 11, 7)));
    submitMonthly(park, "SERIOUS", "设备未到");
    driver.fireTimer(park.value(), "nextMonthOver");
    driver.fireTimer(park.value(), "monthOvertaken");

    assertThat(reports.of(park, 10)).extracting(ProgressReport::state)
        .containsExactly("待报送", "未报送", "逾期报送", "按时报送");
    assertThat(time.today()).isEqualTo(LocalDate.of(2025, 1, 1));
    var construction = constructions.get(park);
    assertThat(construction.reports()).isEqualTo(new Tally(3, 1));
    assertThat(construction.risk()).isEqualTo(Risk.SERIOUS);
    assertThat(parks.toldOperator(park)).contains("2024年11月月报未报送");
    journey.of(KEY, park.value()).hasPassed("missMonthlyReport").waitsAt(SUBMIT_MONTHLY_REPORT, "awaitStart");
  }

  @Test
  @Proves("R07")
  void quarterly_reports_follow_each_other_and_tell_of_milestones() {
    var park = parks.pilot(ANNOUNCED, LocalDate.of(2024, 9, 20));
    driver.fireTimer(park.value(), "firstQuarterOver");
    assertThat(reports.latest(park, ReportKind.QUARTERLY).orElseThrow().dueOn()).isEqualTo("2024-10-18");
    time.setTo(LocalDate.of(2024, 10, 20));

    assertThatThrownBy(() -> submitQuarterly(park, "M1 2024-10-21")).hasRootCauseInstanceOf(Refused.class);
    assertThatThrownBy(() -> submitQuarterly(park, "M9 2024-10-20")).hasRootCauseInstanceOf(Refused.class);
    submitQuarterly(park, "M1 2024-10-20");
    assertThat(constructions.get(park).milestones()).isEqualTo(new Tally(1, 1));

    driver.fireTimer(park.value(), "nextQuarterOver");
    assertThat(time.today()).isEqualTo(LocalDate.of(2025, 1, 1));
    driver.fireTimer(park.value(), "quarterOvertaken");
    assertThat(time.today()).isEqualTo(LocalDate.of(2025, 4, 1));
    assertThat(reports.of(park, 10)).extracting(ProgressReport::state).containsExactly("待报送", "未报送", "逾期报送");
    journey.of(KEY, park.value()).hasPassed("missQuarterlyReport").waitsAt(SUBMIT_QUARTERLY_REPORT);
  }

  @Test
  @Proves("R59")
  void operator_and_district_sum_up_before_the_end_and_an_open_report_does_not_hold_the_end_up() {
    var park = parks.pilotWithoutProject(ANNOUNCED);
    driver.fireTimer(park.value(), "firstMonthOver");
    driver.fireTimer(park.value(), "endIsNear");
    assertThat(time.today()).isEqualTo(LocalDate.of(2025, 8, 11));

    People.asApplicant(OPERATOR);
    assertThatThrownBy(() -> driver.complete(park.value(), WRITE_OPERATOR_EXPERIENCE, Map.of("summary", "很好")))
        .hasRootCauseInstanceOf(Refused.class);
    driver.complete(park.value(), WRITE_OPERATOR_EXPERIENCE, Map.of("summary", "做法与成效。".repeat(10)));
    assertThat(constructions.get(park).experience().complete()).isFalse();
    People.asOfficer(DISTRICT);
    driver.complete(park.value(), WRITE_DISTRICT_EXPERIENCE, Map.of("summary", "协调与服务。".repeat(10)));
    assertThat(constructions.get(park).experience().complete()).isTrue();

    driver.fireTimer(park.value(), "yearEnded");
    journey.of(KEY, park.value()).isEnded().hasPassed("operatorSummedUp", "districtSummedUp", "completed");
    assertThat(driver.openTasks(park.value())).isEmpty();
  }

  private void submitMonthly(ApplicationNumber park, String risk, String note) {
    People.asApplicant(OPERATOR);
    driver.complete(park.value(), SUBMIT_MONTHLY_REPORT, Map.of("investmentWan", 12.5, "progress", "设备采购",
        "milestonesReached", "", "riskLevel", risk, "riskNote", note));
  }

  private void submitQuarterly(ApplicationNumber park, String milestones) {
    People.asApplicant(OPERATOR);
    driver.complete(park.value(), SUBMIT_QUARTERLY_REPORT, Map.of("progress", "目标过半", "events", "对接会两场",
        "firmsServed", 12, "serviceTimes", 30, "milestonesReached", milestones));
  }
}

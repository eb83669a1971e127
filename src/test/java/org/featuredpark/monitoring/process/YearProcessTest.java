package org.featuredpark.monitoring.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.ASSESS_YEAR;
import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.KEY;

import java.time.LocalDate;
import java.util.Map;
import org.featuredpark.monitoring.ConstructionStatus;
import org.featuredpark.monitoring.Constructions;
import org.featuredpark.monitoring.YearAssessment;
import org.featuredpark.monitoring.YearAssessments;
import org.featuredpark.shared.ApplicationNumber;
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
class YearProcessTest {

  private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);

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
  private YearAssessments assessments;

  @Test
  @Proves("R11")
  void a_park_of_three_years_is_assessed_twice_and_then_completed() {
    var park = parks.rollout(LEAP_DAY);
    driver.fireTimer(park.value(), "yearEnded");
    assertThat(time.today()).isEqualTo(LocalDate.of(2025, 3, 1));
    assess(park, 60);
    driver.fireTimer(park.value(), "yearEnded");
    assess(park, 90);
    driver.fireTimer(park.value(), "yearEnded");

    assertThat(time.today()).isEqualTo(LocalDate.of(2027, 3, 1));
    journey.of(KEY, park.value()).isEnded().hasPassed("gradeYear", "completed").hasNotPassed("revoked");
    assertThat(assessments.of(park)).extracting(YearAssessment::grade).containsExactly("PASS", "EXCELLENT");
    assertThat(constructions.get(park).status()).isEqualTo(ConstructionStatus.COMPLETED);
  }

  @Test
  @Proves("R11")
  void a_failed_year_ends_the_construction() {
    var park = parks.rollout(LEAP_DAY);
    driver.fireTimer(park.value(), "yearEnded");
    assertThatThrownBy(() -> assess(park, 100.5)).hasRootCauseInstanceOf(Refused.class);
    assess(park, 59.999);

    journey.of(KEY, park.value()).isEnded().hasPassed("revokeConstruction", "revoked").hasNotPassed("completed");
    assertThat(assessments.of(park)).singleElement().satisfies(year -> assertThat(year.isFailed()).isTrue());
    assertThat(constructions.get(park).status()).isEqualTo(ConstructionStatus.REVOKED);
  }

  private void assess(ApplicationNumber park, double total) {
    People.asCity();
    driver.complete(park.value(), ASSESS_YEAR, Map.of("total", total, "remark", "按年度任务书核对"));
  }
}

package org.featuredpark.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.featuredpark.monitoring.process.SelectedParks.DISTRICT;
import static org.featuredpark.monitoring.process.SelectedParks.OPERATOR;

import java.time.LocalDate;
import org.featuredpark.monitoring.process.SelectedParks;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.shared.Forbidden;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseworkTest
class ConstructionReadersTest {

  @Autowired
  private SelectedParks parks;
  @Autowired
  private Driver driver;
  @Autowired
  private ReadConstruction constructions;
  @Autowired
  private ReadConstructionBoard board;

  private ApplicationNumber park;

  @BeforeEach
  void a_park_is_under_construction() {
    park = parks.pilot(LocalDate.of(2024, 9, 10), LocalDate.of(2024, 9, 30));
  }

  @Test
  void its_operator_its_district_the_city_and_the_auditor_read_a_construction() {
    People.asApplicant(OPERATOR);
    assertThat(constructions.view(park).startState()).isEqualTo(StartState.AWAITED);
    People.asOfficer(DISTRICT);
    assertThat(constructions.view(park).milestones()).hasSize(1);
    People.asHead(DISTRICT);
    assertThat(constructions.view(park).claim()).isEmpty();
    People.asCity();
    assertThat(constructions.view(park).reports()).isEmpty();
    People.asAuditor();
    assertThat(constructions.view(park).changes()).isEmpty();
  }

  @Test
  void nobody_else_does() {
    People.asOfficer(District.BDA);
    assertForbidden();
    People.asApplicant(CreditCode.of("91110302MA00TE5T2R"));
    assertForbidden();
    People.asExpert("expert1");
    assertForbidden();
    People.asNobody();
    assertForbidden();
  }

  @Test
  void the_board_shows_a_park_in_trouble_before_the_others_and_only_to_the_city() {
    parks.pilotWithoutProject(LocalDate.of(2024, 9, 10));
    driver.fireTimer(park.value(), "plannedDayPassed");

    People.asCity();
    assertThat(board.list(200)).filteredOn(row -> row.construction().application().equals(park)).singleElement()
        .satisfies(row -> assertThat(row.light().reasons()).contains("逾期未开工"));
    assertThat(board.list(200)).extracting(row -> row.light().colour()).isSorted();
    People.asOfficer(DISTRICT);
    assertThatThrownBy(() -> board.list(10)).isInstanceOf(Forbidden.class);
  }

  private void assertForbidden() {
    assertThatThrownBy(() -> constructions.view(park)).isInstanceOf(Forbidden.class);
  }
}

package org.featuredpark.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.featuredpark.application.Metric;
import org.featuredpark.application.TenantEnterprise;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.shared.Money;
import org.featuredpark.shared.ParkDirection;
import org.junit.jupiter.api.Test;

class CastTest {

  private static final List<Park> PARKS = Cast.parks();

  @Test
  void the_cast_is_the_same_every_time() {
    assertThat(Cast.parks()).isEqualTo(PARKS);
    assertThat(Cast.experts()).isEqualTo(Cast.experts());
  }

  @Test
  void every_example_of_every_direction_is_there_and_one_district_has_none() {
    assertThat(PARKS).hasSizeGreaterThanOrEqualTo(32);
    assertThat(PARKS).extracting(Park::label).contains(Label.values());
    assertThat(PARKS).extracting(park -> park.content().industry().direction()).contains(ParkDirection.values());
    var districts = EnumSet.allOf(District.class);
    PARKS.forEach(park -> districts.remove(park.district()));
    assertThat(districts).containsExactly(District.YANQING);
  }

  @Test
  void names_and_codes_belong_to_one_park_each() {
    assertThat(PARKS).extracting(Park::key).doesNotHaveDuplicates();
    assertThat(PARKS).extracting(Park::name).doesNotHaveDuplicates();
    assertThat(PARKS.stream().flatMap(park -> Stream.concat(Stream.of(park.operator()),
        park.roster().rows().stream().map(TenantEnterprise::creditCode).distinct()))).doesNotHaveDuplicates()
        .allMatch(CreditCode::hasValidCheck);
  }

  @Test
  void a_roster_adds_up_to_the_fen() {
    assertThat(park(Label.ONE_FEN_SHORT).roster().total(Metric.OUTPUT, Cast.BASE_DATE))
        .isEqualTo(Money.ofFen(399_999_999_999L));
    var exact = park(Label.SHARE_EXACT).roster();
    assertThat(exact.total(Metric.OUTPUT, Cast.BASE_DATE)).isEqualTo(Money.ofFen(600_000_000_000L));
    assertThat(exact.leading(Metric.OUTPUT, Cast.BASE_DATE)).isEqualTo(Money.ofFen(420_000_000_000L));
  }

  @Test
  void a_project_has_milestones_and_one_park_has_no_project() {
    assertThat(PARKS).filteredOn(park -> !park.hasProject()).extracting(Park::label)
        .containsExactly(Label.WITHOUT_PROJECT);
    assertThat(PARKS).filteredOn(Park::hasProject).extracting(park -> park.content().project()).allSatisfy(
        project -> assertThat(project.milestones()).hasSize(4).allMatch(step -> step.weight() > 0));
  }

  @Test
  void texts_have_no_gap_left() {
    assertThat(PARKS).extracting(park -> park.content().industry().directionEvidence() + park.content().operation()
            + park.content().project())
        .allSatisfy(text -> assertThat(text).doesNotContain("{"));
  }

  @Test
  void another_round_finds_the_same_parks_at_its_own_date() {
    var later = LocalDate.of(2028, 2, 29);
    var parks = Cast.parksAt(later);
    assertThat(parks).extracting(Park::operator).isEqualTo(PARKS.stream().map(Park::operator).toList());
    assertThat(parks).filteredOn(park -> park.label() == Label.FOUNDED_IN_TIME).extracting(
        park -> park.content().operator().establishedDate()).containsExactly(LocalDate.of(2025, 2, 28));
  }

  @Test
  void the_experts_cover_every_speciality_and_some_are_tied_to_parks() {
    var experts = Cast.experts();
    assertThat(experts).hasSize(25).extracting(Expert::userId).startsWith("expert1").doesNotHaveDuplicates();
    assertThat(experts.stream().flatMap(expert -> expert.specialties().stream()).distinct())
        .containsExactlyInAnyOrder("FINANCE", "TECHNICAL", "MANAGEMENT", "INDUSTRY");
    assertThat(experts).filteredOn(expert -> expert.specialties().contains("FINANCE")).hasSizeGreaterThan(5);
    assertThat(experts.stream().flatMap(expert -> expert.ties().stream()).map(Expert.Tie::parkKey))
        .hasSizeGreaterThan(3).isSubsetOf(PARKS.stream().map(Park::key).toList());
    assertThat(experts).extracting(Expert::employerCode).allMatch(CreditCode::hasValidCheck);
  }

  private static Park park(Label label) {
    return PARKS.stream().filter(one -> one.label() == label).findFirst().orElseThrow();
  }
}

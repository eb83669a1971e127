package org.featuredpark.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

  private static final RoundNumber ROUND = new RoundNumber("PILOT-2026-1");

  @Test
  void an_application_number_carries_its_round_and_district() {
    var number = new ApplicationNumber("PILOT-2026-1-110108-0007");
    assertThat(number.roundNumber()).isEqualTo(ROUND);
    assertThat(number.district()).isEqualTo(District.HAIDIAN);
    assertThat(ApplicationNumber.of(ROUND, District.HAIDIAN, 7)).isEqualTo(number);
  }

  @ParameterizedTest
  @EnumSource
  void every_district_can_be_read_back_from_a_number(District district) {
    assertThat(ApplicationNumber.of(ROUND, district, 9999).district()).isEqualTo(district);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "110108-0007", "PILOT-2026-1-110103-0007", "PILOT-2026-1-110108-007",
      "pilot-2026-1-110108-0007", "PILOT 1-110108-0007"})
  void what_is_not_an_application_number_is_refused(String value) {
    assertThatThrownBy(() -> new ApplicationNumber(value)).isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 10_000, -1})
  void a_sequence_outside_four_digits_is_refused(int sequence) {
    assertThatThrownBy(() -> ApplicationNumber.of(ROUND, District.BDA, sequence)).isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "AB", "pilot", "PILOT_1", "A23456789012345678901234567890123"})
  void what_is_not_a_round_number_is_refused(String value) {
    assertThatThrownBy(() -> new RoundNumber(value)).isInstanceOf(Refused.class);
  }

  @Test
  void districts_are_the_seventeen_routing_units() {
    assertThat(District.values()).hasSize(17);
    assertThat(District.of("110108").zhName()).isEqualTo("海淀区");
    assertThat(District.of("110108").pinyin()).isEqualTo("haidian");
    assertThat(District.of("BDA")).isEqualTo(District.BDA);
    assertThatThrownBy(() -> District.of("110103")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> District.of(null)).isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"R22", "R14a", "Q3"})
  void clauses_are_those_of_the_catalogue(String id) {
    assertThat(new Clause(id)).hasToString(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "R2", "R222", "Q10", "r22", "R14A"})
  void other_clauses_do_not_exist(String id) {
    assertThatThrownBy(() -> new Clause(id)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_finding_gives_its_reason() {
    assertThatThrownBy(() -> new Finding(new Clause("R22"), Verdict.FAIL, " "))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

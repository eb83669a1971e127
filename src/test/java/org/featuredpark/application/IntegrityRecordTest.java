package org.featuredpark.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.featuredpark.application.PenaltyKind.Weight;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntegrityRecordTest {

  private static final LocalDate BASE = LocalDate.of(2024, 7, 20);

  @ParameterizedTest
  @CsvSource({"2021-07-19,false", "2021-07-20,true", "2024-07-20,true", "2024-07-21,false"})
  @Proves({"R35", "R37", "E16"})
  void both_ends_of_the_three_years_are_inside(LocalDate decided, boolean counts) {
    assertThat(record(PenaltyKind.CRIMINAL, PenaltySubject.ENTITY, decided).has(Weight.CRIMINAL)).isEqualTo(counts);
    assertThat(record(PenaltyKind.MAJOR_ACCIDENT, PenaltySubject.ENTITY, decided).has(Weight.MAJOR_ACCIDENT))
        .isEqualTo(counts);
  }

  @Test
  @Proves("E14")
  void a_base_date_on_the_leap_day_reaches_back_to_the_end_of_february() {
    var leapDay = LocalDate.of(2028, 2, 29);
    var penalty = new DeclaredPenalty(PenaltyKind.CRIMINAL, PenaltySubject.ENTITY, LocalDate.of(2025, 2, 28), "", "");

    assertThat(IntegrityRecord.of(List.of(penalty), leapDay).has(Weight.CRIMINAL)).isTrue();
  }

  @Test
  @Proves({"R35", "E17"})
  void a_former_legal_representative_counts_within_the_window() {
    assertThat(record(PenaltyKind.LARGE_FINE, PenaltySubject.FORMER_LEGAL_REP, BASE).has(Weight.SEVERE)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"CRIMINAL,CRIMINAL", "SUSPENSION,SEVERE", "REVOCATION,SEVERE", "LARGE_FINE,SEVERE",
      "HEARING_CLASS,SEVERE", "OTHER_ADMINISTRATIVE,MINOR", "SEVERE_DISHONESTY,DISHONESTY",
      "MAJOR_ACCIDENT,MAJOR_ACCIDENT", "LARGER_ACCIDENT,LARGER_ACCIDENT"})
  @Proves({"R35", "R36", "R37"})
  void every_kind_weighs_as_the_notice_means_it(PenaltyKind kind, Weight weight) {
    var record = record(kind, PenaltySubject.ENTITY, BASE);

    for (var each : Weight.values()) {
      assertThat(record.has(each)).isEqualTo(each == weight);
    }
  }

  private static IntegrityRecord record(PenaltyKind kind, PenaltySubject subject, LocalDate decided) {
    return IntegrityRecord.of(List.of(new DeclaredPenalty(kind, subject, decided, "法院", "判决")), BASE);
  }
}

package org.featuredpark.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.featuredpark.shared.Clause;
import org.featuredpark.shared.ProgrammeStage;
import org.featuredpark.shared.Refused;
import org.featuredpark.shared.RoundNumber;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundTest {

  private static final Round ROUND = RoundSamples.pilot("PILOT-2024-1");

  @Test
  @Proves("R38")
  void the_window_closes_at_the_end_of_its_last_day_in_beijing() {
    assertThat(ROUND.acceptsAt(Instant.parse("2024-06-23T15:59:59.999Z"))).isFalse();
    assertThat(ROUND.acceptsAt(Instant.parse("2024-06-23T16:00:00Z"))).isTrue();
    assertThat(ROUND.acceptsAt(Instant.parse("2024-07-20T15:59:59.999Z"))).isTrue();
    assertThat(ROUND.acceptsAt(Instant.parse("2024-07-20T16:00:00Z"))).isFalse();
    assertThat(ROUND.moved(RoundStatus.SHORTLISTING).acceptsAt(Instant.parse("2024-07-01T00:00:00Z"))).isFalse();
    assertThat(ROUND.lastApplicationDay()).isEqualTo(LocalDate.of(2024, 7, 20));
    assertThat(ROUND.lastDistrictDay()).isEqualTo(LocalDate.of(2024, 7, 31));
    assertThat(ROUND.baseDate()).isEqualTo(LocalDate.of(2024, 7, 20));
  }

  @Test
  @Proves({"R38", "E20"})
  void a_last_day_on_a_saturday_is_not_put_off() {
    assertThat(ROUND.lastApplicationDay().getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
    assertThat(ROUND.applicationDeadline()).isEqualTo(Instant.parse("2024-07-20T16:00:00Z"));
  }

  @Test
  void a_round_only_moves_forward() {
    assertThat(ROUND.moved(RoundStatus.REVIEW).moved(RoundStatus.REVIEW).status()).isEqualTo(RoundStatus.REVIEW);
    assertThatThrownBy(() -> ROUND.moved(RoundStatus.REVIEW).moved(RoundStatus.OPEN)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> ROUND.moved(RoundStatus.CANCELLED).moved(RoundStatus.REVIEW))
        .isInstanceOf(Refused.class);
    var announced = ROUND.moved(RoundStatus.NOTICE).announced(LocalDate.of(2024, 9, 2));
    assertThat(announced.announcedOn()).isEqualTo(LocalDate.of(2024, 9, 2));
    assertThatThrownBy(() -> announced.announced(LocalDate.of(2024, 9, 3))).isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @CsvSource({
      "PILOT, 4, 10, 5, 5, P1Y, 60, 40, 60, R43", "PILOT, 0, 10, 5, 5, P1Y, 60, 40, 60, R43",
      "PILOT, 3, 11, 5, 5, P1Y, 60, 40, 60, R03", "PILOT, 3, 0, 5, 5, P1Y, 60, 40, 60, R03",
      "PILOT, 3, 10, 4, 5, P1Y, 60, 40, 60, R52", "PILOT, 3, 10, 31, 5, P1Y, 60, 40, 60, R52",
      "PILOT, 3, 10, 5, 3, P1Y, 60, 40, 60, R49", "PILOT, 3, 10, 5, 6, P1Y, 60, 40, 60, R49",
      "PILOT, 3, 10, 5, 17, P1Y, 60, 40, 60, R49", "PILOT, 3, 10, 5, 5, P3Y, 60, 40, 60, R05",
      "ROLLOUT, 3, 10, 5, 5, P1Y, 60, 40, 60, R11", "ROLLOUT, 6, 10, 5, 5, P3Y, 60, 40, 60, R43",
      "PILOT, 3, 10, 5, 5, P1Y, 60, 41, 60, R48", "PILOT, 3, 10, 5, 5, P1Y, 101, -1, 60, R48",
      "PILOT, 3, 10, 5, 5, P1Y, 60, 40, 100.5, R51", "PILOT, 3, 10, 5, 5, P1Y, 60, 40, -0.5, R51"})
  @Proves({"R03", "R05", "R11", "R43", "R48", "R49", "R52"})
  void an_offer_against_the_notice_is_refused_by_its_clause(ProgrammeStage stage, int quota, int places,
      int noticeDays, int panel, String period, int operation, int project, double line, String clause) {
    var refused = catchThrowableOfType(Refused.class,
        () -> offer(stage, quota, places, noticeDays, panel, period, operation, project, line));
    assertThat(refused.clause()).contains(new Clause(clause));
    assertThat(refused.field()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"PILOT, 1, 1, 30, 15, P1Y, 0, 100, 0", "PILOT, 3, 10, 5, 5, P1Y, 100, 0, 100",
      "ROLLOUT, 5, 200, 5, 7, P3Y, 60, 40, 60"})
  @Proves({"R03", "R05", "R11", "R43", "R48", "R49", "R52"})
  void an_offer_at_its_limits_stands(ProgrammeStage stage, int quota, int places, int noticeDays, int panel,
      String period, int operation, int project, double line) {
    assertThat(offer(stage, quota, places, noticeDays, panel, period, operation, project, line).status())
        .isEqualTo(RoundStatus.OPEN);
  }

  @ParameterizedTest
  @CsvSource({"2024-07-21, 2024-07-20, 2024-07-31, , R38", "2024-06-24, 2024-07-20, 2024-07-20, , R45",
      "2024-06-24, 2024-07-20, 2024-07-31, 2024-07-21, R27"})
  void dates_in_the_wrong_order_are_refused(LocalDate opens, LocalDate application, LocalDate district, LocalDate base,
      String clause) {
    var entry = RoundSamples.entry();
    var refused = catchThrowableOfType(Refused.class, () -> new NewRound(entry.title(), entry.stage(),
        entry.policyVersion(), opens, application, 0, district, base, 3, 10, 5, 5, Period.ofYears(1), 60, 40, 60)
        .numbered(new RoundNumber("PILOT-2024-1")));
    assertThat(refused.clause()).contains(new Clause(clause));
  }

  private static Round offer(ProgrammeStage stage, int quota, int places, int noticeDays, int panel, String period,
      int operation, int project, double line) {
    var entry = RoundSamples.entry();
    return new NewRound(entry.title(), stage, entry.policyVersion(), entry.opensOn(), entry.applicationDeadlineDay(),
        0, entry.districtDeadlineDay(), null, quota, places, noticeDays, panel, Period.parse(period), operation,
        project, line).numbered(new RoundNumber("PILOT-2024-1"));
  }
}

package org.featuredpark.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Finding;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Test;

class StartEvidenceTest {

  private static final LocalDate PLANNED = LocalDate.of(2024, 12, 31);
  private static final StartWatch WATCH = StartWatch.of(PLANNED, PLANNED, PLANNED.minusDays(90));

  @Test
  void evidence_that_fits_together_and_comes_in_time_is_not_flagged() {
    assertThat(evidence(PLANNED, PLANNED, PLANNED)
        .flags(WATCH, BeijingTime.endOf(PLANNED).minusMillis(1))).isEmpty();
  }

  @Test
  @Proves("R08")
  void evidence_with_an_earlier_date_that_comes_after_the_planned_day_is_flagged() {
    assertThat(evidence(PLANNED, PLANNED, PLANNED).flags(WATCH, BeijingTime.endOf(PLANNED)))
        .singleElement().extracting(Finding::reason).asString().contains("计划开工日之后才提交");
  }

  @Test
  void a_contract_after_the_start_and_a_photo_before_it_are_flagged() {
    var start = PLANNED.minusDays(10);
    var reported = BeijingTime.startOf(PLANNED);

    assertThat(evidence(start, start.plusDays(1), start).flags(WATCH, reported)).hasSize(1);
    assertThat(evidence(start, start, start.minusDays(1)).flags(WATCH, reported)).hasSize(1);
    assertThat(evidence(start, start, start).flags(WATCH, reported)).isEmpty();
  }

  @Test
  void a_photo_taken_after_the_planned_day_cannot_prove_the_start_alone() {
    assertThat(evidence(PLANNED, PLANNED, PLANNED.plusDays(1)).flags(WATCH, BeijingTime.startOf(PLANNED)))
        .singleElement().extracting(Finding::reason).asString().contains("不能单独证明");
  }

  @Test
  void what_is_yet_to_come_proves_nothing() {
    assertThatCode(() -> evidence(PLANNED, PLANNED, PLANNED).requirePast(PLANNED)).doesNotThrowAnyException();
    assertThatThrownBy(() -> evidence(PLANNED, PLANNED, PLANNED.plusDays(1)).requirePast(PLANNED))
        .isInstanceOf(Refused.class).hasMessageContaining("现场照片");
  }

  private static StartEvidence evidence(LocalDate start, LocalDate contract, LocalDate photo) {
    return new StartEvidence(start, "HT-1", contract, "PZ-1", start, photo, List.of());
  }
}

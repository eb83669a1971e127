package org.featuredpark.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmissionWindowTest {

  private static final Round ROUND = RoundSamples.pilot("PILOT-2024-1");

  @ParameterizedTest
  @CsvSource({
      "2024-07-20T15:59:59.999Z, true, false, false", "2024-07-20T16:00:00Z, false, true, false",
      "2024-07-20T16:09:59.999Z, false, true, false", "2024-07-20T16:10:00Z, false, false, true"})
  @Proves("R38")
  void a_grace_begins_with_the_deadline_and_ends_before_its_last_minute_is_over(Instant moment, boolean before,
      boolean grace, boolean over) {
    assertThat(RoundSamples.withGrace(ROUND, 10).window()).returns(before, window -> window.isBeforeDeadline(moment))
        .returns(grace, window -> window.isInGrace(moment)).returns(over, window -> window.isOver(moment));
  }

  @ParameterizedTest
  @CsvSource({"2024-07-20T15:59:59.999Z, true, false", "2024-07-20T16:00:00Z, false, true"})
  @Proves("R38")
  void without_a_grace_all_is_over_at_the_deadline(Instant moment, boolean before, boolean over) {
    assertThat(ROUND.window()).returns(before, window -> window.isBeforeDeadline(moment))
        .returns(false, window -> window.isInGrace(moment)).returns(over, window -> window.isOver(moment));
    assertThat(ROUND.window().graceNote()).isEmpty();
  }

  @Test
  void the_rule_names_the_minute_from_which_it_is_too_late() {
    assertThat(RoundSamples.withGrace(ROUND, 10).window().graceNote()).contains("2024年7月21日 00:10前传完并提交");
  }

  @Test
  void a_deadline_that_is_extended_takes_the_grace_along() {
    var later = Instant.parse("2024-07-25T16:00:00Z");
    var extended = RoundSamples.withGrace(ROUND, 10).extended(later, ROUND.districtDeadline());

    assertThat(extended.window()).returns(later, SubmissionWindow::deadline)
        .returns(later.plusSeconds(600), SubmissionWindow::graceEnd);
  }
}

package org.featuredpark.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Clause;
import org.featuredpark.testing.CaseworkTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseworkTest
class RecognitionQueueTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 11, 3);
  private static final int ALL = 10_000;

  @Autowired PilotParks parks;
  @Autowired RecognitionCases cases;

  @Test
  void a_park_that_has_left_no_longer_waits_for_a_title() {
    var waiting = queued(ApplicationStatus.UNDER_EVALUATION);
    var gone = queued(ApplicationStatus.EXITED);

    assertThat(cases.waiting(ALL)).extracting(RecognitionCase::application).contains(waiting).doesNotContain(gone);
  }

  private ApplicationNumber queued(ApplicationStatus status) {
    var park = parks.park(status, TODAY);
    cases.queue(new RecognitionCase(park, new RecognitionCase.Priority(1, new Clause("R56"), "按规则"),
        Instant.parse("2025-11-03T02:00:00Z"), Optional.empty(), null, Optional.empty()));
    return park;
  }
}

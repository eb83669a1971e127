package org.featuredpark.recognition.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.featuredpark.notice.NoticeNumber;
import org.featuredpark.recognition.RecognitionCase;
import org.featuredpark.recognition.RecognitionDecision;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Clause;
import org.featuredpark.testing.BothDatabases;
import org.featuredpark.testing.TestDatabase;

class RecognitionCaseTableTest {

  private static final ApplicationNumber PARK = new ApplicationNumber("PILOT-2024-1-110108-0001");
  private static final Instant NOW = BeijingTime.startOf(LocalDate.of(2025, 11, 3));

  @BothDatabases
  void a_case_is_read_back_as_it_was_written_and_leaves_the_queue_when_decided(TestDatabase database) {
    var cases = new RecognitionCaseTable(database.jdbc());
    var queued = queued(PARK, 2);
    cases.queue(queued);
    assertThat(cases.get(PARK)).isEqualTo(queued);
    assertThat(cases.waiting(10)).containsExactly(queued);

    var decided = new RecognitionCase(PARK, queued.priority(), NOW, Optional.of(RecognitionDecision.RECOGNISE), "同意",
        Optional.of(new NoticeNumber("PILOT-2024-1-GS-02")));
    cases.save(decided, "city-head", NOW);

    assertThat(cases.get(PARK)).isEqualTo(decided);
    assertThat(cases.waiting(10)).isEmpty();
  }

  @BothDatabases
  void a_park_that_is_queued_again_starts_afresh(TestDatabase database) {
    var cases = new RecognitionCaseTable(database.jdbc());
    cases.queue(queued(PARK, 0));
    cases.queue(queued(PARK, 1));

    assertThat(cases.waiting(10)).containsExactly(queued(PARK, 1));
  }

  @BothDatabases
  void the_queue_follows_the_rule(TestDatabase database) {
    var cases = new RecognitionCaseTable(database.jdbc());
    var none = queued(new ApplicationNumber("PILOT-2024-1-110108-0002"), 0);
    var third = queued(new ApplicationNumber("PILOT-2024-1-110108-0003"), 3);
    var first = queued(PARK, 1);
    List.of(none, third, first).forEach(cases::queue);

    assertThat(cases.waiting(10)).containsExactly(first, third, none);
    assertThat(cases.waiting(1)).containsExactly(first);
  }

  private static RecognitionCase queued(ApplicationNumber park, int rank) {
    return new RecognitionCase(park, new RecognitionCase.Priority(rank, new Clause("R56"), "按规则"), NOW,
        Optional.empty(), null, Optional.empty());
  }
}

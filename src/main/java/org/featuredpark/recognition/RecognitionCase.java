package org.featuredpark.recognition;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.featuredpark.notice.NoticeNumber;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Clause;

/** A park that passed its evaluation and awaits the decision on its title. R06, R56. */
public record RecognitionCase(ApplicationNumber application, Priority priority, Instant queuedAt,
    Optional<RecognitionDecision> decision, String decisionReason, Optional<NoticeNumber> notice) {

  public RecognitionCase {
    Objects.requireNonNull(application, "application");
    Objects.requireNonNull(priority, "priority");
    Objects.requireNonNull(queuedAt, "queuedAt");
  }

  static RecognitionCase queued(ApplicationNumber application, Priority priority, Instant now) {
    return new RecognitionCase(application, priority, now, Optional.empty(), null, Optional.empty());
  }

  RecognitionCase decided(RecognitionDecision made, String reason) {
    return new RecognitionCase(application, priority, queuedAt, Optional.of(made), reason, notice);
  }

  RecognitionCase noticed(NoticeNumber number) {
    return new RecognitionCase(application, priority, queuedAt, decision, decisionReason, Optional.of(number));
  }

  /**
   * Where the rule puts a park.
   *
   * @param rank 1 is first; 0 means that it cannot be recognised
   */
  public record Priority(int rank, Clause clause, String reason) {

    public boolean isEligible() {
      return rank > 0;
    }
  }
}

package org.featuredpark.recognition;

import java.time.Instant;
import java.util.List;
import org.featuredpark.shared.ApplicationNumber;

/** The parks that await, or have had, a decision on their title. */
public interface RecognitionCases {

  /** @throws org.featuredpark.shared.NotFound when the park was never queued */
  RecognitionCase get(ApplicationNumber application);

  /** Puts a park into the queue; a park that comes back after an appeal replaces its earlier case. */
  void queue(RecognitionCase opened);

  void save(RecognitionCase changed, String by, Instant at);

  /** The parks without a decision in the order of the rule, the longest waiting first where it is the same. */
  List<RecognitionCase> waiting(int limit);
}

package org.featuredpark.review;

import java.time.Instant;
import java.util.List;
import org.featuredpark.shared.ApplicationNumber;

/** Where panels are kept. */
public interface Panels {

  /** The seats of a park, in the order in which they were filled. */
  List<Seat> seats(ApplicationNumber park);

  void add(ApplicationNumber park, List<Seat> seats, Instant now);

  void update(ApplicationNumber park, Seat seat);
}

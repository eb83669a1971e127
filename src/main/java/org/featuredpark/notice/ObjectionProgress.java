package org.featuredpark.notice;

import java.time.Instant;
import org.featuredpark.shared.ApplicationNumber;

/** Where an objection stands, for the objector and for the park: it names nobody. Q6. */
public record ObjectionProgress(ObjectionNumber number, ApplicationNumber against, Instant receivedAt,
    String state, String explanation) {

  /** The objector learns the reasons. */
  static ObjectionProgress forObjector(Objection objection, ObjectionCourse course) {
    return new ObjectionProgress(objection.number(), objection.against(), objection.receivedAt(), course.state(),
        course.closedAt().isPresent() ? course.explanation() : "");
  }

  /** The park learns that there is an objection and how it ended; reasons could give the objector away. */
  public static ObjectionProgress forPark(ObjectionNumber number, ApplicationNumber against, Instant receivedAt,
      ObjectionCourse course) {
    return new ObjectionProgress(number, against, receivedAt, course.state(), "");
  }
}

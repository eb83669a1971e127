package org.featuredpark.notice;

import java.time.Clock;
import java.util.Map;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.workflow.CaseEngine;

/** Carries a decided objection into effect: off the list, into the exit procedure, or nothing. R53, R54. */
@UseCase
@ByProcess
public class SettleObjection {

  private static final String EXIT_TRIGGERED = "park.exitTriggered";
  private static final String TRIGGER = "trigger";
  private static final String OBJECTION_UPHELD = "OBJECTION_UPHELD";

  private final Objections objections;
  private final ObjectionCourses courses;
  private final NoticeBook book;
  private final CaseEngine cases;
  private final Clock clock;

  SettleObjection(Objections objections, ObjectionCourses courses, NoticeBook book, CaseEngine cases,
      Clock clock) {
    this.objections = objections;
    this.courses = courses;
    this.book = book;
    this.cases = cases;
    this.clock = clock;
  }

  public void settle(ObjectionNumber number, ObjectionEffect effect) {
    var park = objections.get(number).against();
    switch (effect) {
      case REMOVE -> book.remove(number.notice(), park);
      case OPEN_EXIT -> cases.send(EXIT_TRIGGERED, park.value(), Map.of(TRIGGER, OBJECTION_UPHELD));
      case KEEP, KEEP_WITH_CORRECTION -> {
        // The list stays as it is.
      }
    }
    courses.close(number, courses.of(number).outcome().orElseThrow(), effect, clock.instant());
  }
}

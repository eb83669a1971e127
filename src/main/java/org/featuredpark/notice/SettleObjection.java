package org.featuredpark.notice;

import java.time.Clock;
import java.util.Map;
import org.featuredpark.application.LegalRemedies;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
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
  private final TellPark parks;
  private final Clock clock;
  private final AuditTrail audit;

  SettleObjection(Objections objections, ObjectionCourses courses, NoticeBook book, CaseEngine cases,
      TellPark parks, Clock clock, AuditTrail audit) {
    this.objections = objections;
    this.courses = courses;
    this.book = book;
    this.cases = cases;
    this.parks = parks;
    this.clock = clock;
    this.audit = audit;
  }

  public void settle(ObjectionNumber number, ObjectionEffect effect) {
    var park = objections.get(number).against();
    switch (effect) {
      case REMOVE -> book.remove(number.notice(), park);
      case OPEN_EXIT -> openExit(park);
      case KEEP, KEEP_WITH_CORRECTION -> {
        // The list stays as it is.
      }
    }
    var outcome = courses.of(number).outcome().orElseThrow();
    courses.close(number, outcome, effect, clock.instant());
    audit.record(number.value(), "objection.settle", outcome.zhName() + "：" + effect.zhName());
    parks.tell(park, "异议" + number + "已办结：" + outcome.zhName(), "处理结果：" + effect.zhName() + "。"
        + LegalRemedies.BY_LAW, number + "/closed");
  }

  /** A park that left while the objection was handled has nothing more to leave. */
  private void openExit(ApplicationNumber park) {
    if (cases.waitsFor(EXIT_TRIGGERED, park.value())) {
      cases.send(EXIT_TRIGGERED, park.value(), Map.of(TRIGGER, OBJECTION_UPHELD));
    }
  }
}

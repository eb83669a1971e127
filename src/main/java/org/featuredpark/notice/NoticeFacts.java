package org.featuredpark.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;

/** What the models of this stage ask about notices and objections. */
@UseCase
@ByProcess
public class NoticeFacts {

  private static final Duration LOOK_AGAIN = Duration.ofHours(1);

  private final Notices notices;
  private final Objections objections;
  private final ObjectionCourses courses;
  private final Clock clock;

  NoticeFacts(Notices notices, Objections objections, ObjectionCourses courses, Clock clock) {
    this.notices = notices;
    this.objections = objections;
    this.courses = courses;
    this.clock = clock;
  }

  public Notice notice(NoticeNumber number) {
    return notices.get(number);
  }

  /** When the case next looks whether the notice can close; one kept open past its period is looked at hourly. */
  public Instant nextLook(NoticeNumber number) {
    var closesAt = notices.get(number).publishedPeriod().closesAt();
    var now = clock.instant();
    return closesAt.isAfter(now) ? closesAt : now.plus(LOOK_AGAIN);
  }

  public ClearanceFacts clearance(NoticeNumber number) {
    var notice = notices.get(number);
    return new ClearanceFacts(notice.publishedPeriod().isOver(clock.instant()), notices.openObjections(number),
        notice.items().size());
  }

  public AdmissibilityFacts admissibility(ObjectionNumber number) {
    var objection = objections.get(number);
    var check = courses.of(number).check()
        .orElseThrow(() -> new IllegalStateException("Objection " + number + " was not checked"));
    return new AdmissibilityFacts(objection.objector().type(), check,
        objection.isInTime(notices.get(number.notice()).publishedPeriod()));
  }

  /** Whether the list that the objection is about stands already. R54. */
  public boolean isPublished(ObjectionNumber number) {
    return notices.get(number.notice()).status() == NoticeStatus.CLOSED;
  }

  /** Where an objection stands, without saying who raised it. */
  public ObjectionProgress progress(ObjectionNumber number) {
    var objection = objections.get(number);
    return ObjectionProgress.forPark(number, objection.against(), objection.receivedAt(), courses.of(number));
  }
}

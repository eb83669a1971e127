package org.featuredpark.notice;

import java.time.Clock;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;

/** Keeps the conclusion on admissibility with its reason; an inadmissible objection ends here. Q6. */
@UseCase
@ByProcess
public class JudgeAdmissibility {

  private final Objections objections;
  private final ObjectionCourses courses;
  private final TellPark parks;
  private final Clock clock;
  private final AuditTrail audit;

  JudgeAdmissibility(Objections objections, ObjectionCourses courses, TellPark parks, Clock clock,
      AuditTrail audit) {
    this.objections = objections;
    this.parks = parks;
    this.courses = courses;
    this.clock = clock;
    this.audit = audit;
  }

  public void judge(ObjectionNumber number, boolean admissible, String reason) {
    courses.recordAdmissible(number, admissible, reason);
    audit.record(number.value(), "objection.judge", reason);
    if (!admissible) {
      courses.close(number, ObjectionOutcome.INADMISSIBLE, ObjectionEffect.KEEP, clock.instant());
      parks.tell(objections.get(number).against(), "异议" + number + "已办结：" + ObjectionOutcome.INADMISSIBLE.zhName(),
          "该异议不符合受理要求，不影响您的园区。", number + "/closed");
    }
  }
}

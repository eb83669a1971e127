package org.featuredpark.notice;

import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.Refused;

/** The city head's decision on an admitted objection, with its reasons. R53. */
@UseCase
@RequiresRole(Role.CITY_HEAD)
public class DecideObjection {

  private final ObjectionCourses courses;
  private final AuditTrail audit;

  DecideObjection(ObjectionCourses courses, AuditTrail audit) {
    this.courses = courses;
    this.audit = audit;
  }

  public void decide(ObjectionNumber number, ObjectionOutcome outcome, String reasons) {
    if (outcome == ObjectionOutcome.INADMISSIBLE) {
      throw Refused.because("R53", "decision", "异议已经受理，应作出成立、部分成立或不成立的决定。");
    }
    if (reasons.isBlank()) {
      throw Refused.because("R53", "reasons", "请填写决定理由，理由将答复异议人。");
    }
    courses.recordDecision(number, outcome, reasons);
    audit.record(number.value(), "objection.decide", outcome.zhName());
  }
}

package org.featuredpark.notice;

import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;

/** Takes down what an official found present in an objection; the decision table draws the conclusion. Q6. */
@UseCase
@RequiresRole(Role.CITY_OFFICER)
public class CheckAdmissibility {

  private final ObjectionCourses courses;
  private final AuditTrail audit;

  CheckAdmissibility(ObjectionCourses courses, AuditTrail audit) {
    this.courses = courses;
    this.audit = audit;
  }

  public void check(ObjectionNumber number, AdmissibilityCheck found) {
    courses.recordCheck(number, found);
    audit.record(number.value(), "objection.check", "已核对受理条件");
  }
}

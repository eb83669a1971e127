package org.featuredpark.notice;

import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.Refused;

/** Takes down what was found out, and what the park says to it: nobody is judged unheard. R53. */
@UseCase
@RequiresRole(Role.CITY_OFFICER)
public class InvestigateObjection {

  private final ObjectionCourses courses;
  private final AuditTrail audit;

  InvestigateObjection(ObjectionCourses courses, AuditTrail audit) {
    this.courses = courses;
    this.audit = audit;
  }

  public void investigate(ObjectionNumber number, String findings, String parkStatement) {
    if (findings.isBlank()) {
      throw Refused.because("R53", "findings", "请填写核查情况。");
    }
    if (parkStatement.isBlank()) {
      throw Refused.because("R53", "parkStatement", "请填写园区的陈述意见；园区未作陈述的，写明何时如何征求。");
    }
    courses.recordInvestigation(number, findings, parkStatement);
    audit.record(number.value(), "objection.investigate", "已填写核查情况");
  }
}

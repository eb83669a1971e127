package org.featuredpark.notice;

import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.Refused;

/** Takes down the official's examination of an appeal. Q7. */
@UseCase
@RequiresRole(Role.CITY_OFFICER)
public class ExamineAppeal {

  private final Appeals appeals;
  private final AuditTrail audit;

  ExamineAppeal(Appeals appeals, AuditTrail audit) {
    this.appeals = appeals;
    this.audit = audit;
  }

  public void examine(AppealNumber number, String examination) {
    if (examination.isBlank()) {
      throw Refused.because("Q7", "examination", "请填写审查意见。");
    }
    appeals.recordExamination(number, examination);
    audit.record(number.value(), "appeal.examine", "已填写审查意见");
  }
}

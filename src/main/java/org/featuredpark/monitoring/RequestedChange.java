package org.featuredpark.monitoring;

import java.time.LocalDate;
import java.util.Objects;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Refused;

/**
 * What an operator asks for.
 *
 * @param detail what changes and why
 * @param changedOn the day of a change of registration, else null
 * @param milestoneCode which milestone moves, else null
 * @param newDate the new planned start or milestone day, else null
 */
public record RequestedChange(ChangeKind kind, String detail, LocalDate changedOn, String milestoneCode,
    LocalDate newDate) {

  /** Within how many days a change of registration is to be reported. */
  static final int REPORTING_DAYS = 30;

  private static final int LONGEST = 4000;

  public RequestedChange {
    Objects.requireNonNull(kind, "kind");
    if (detail == null || detail.isBlank() || detail.length() > LONGEST) {
      throw Refused.field("detail", "变更内容和理由：请填写，不超过" + LONGEST + "字。");
    }
    if (kind.isOfRegistration() && changedOn == null) {
      throw Refused.because("Q4", "changedOn", kind.zhName() + "：请填写变更日期。");
    }
    if ((kind == ChangeKind.EXTENSION || kind == ChangeKind.MILESTONE) && newDate == null) {
      throw Refused.because("Q5", "newDate", kind.zhName() + "：请填写新的日期。");
    }
    if (kind == ChangeKind.MILESTONE && (milestoneCode == null || milestoneCode.isBlank())) {
      throw Refused.because("R07", "milestoneCode", "请选择要调整的节点。");
    }
  }

  void requirePossible(LocalDate today) {
    if (changedOn != null && changedOn.isAfter(today)) {
      throw Refused.because("Q4", "changedOn", "变更日期" + BeijingTime.format(changedOn) + "尚未到来。");
    }
  }

  /** Whether a change of registration was reported later than it should have been. Q4. */
  public boolean isReportedLate(LocalDate reportedOn) {
    return kind.isOfRegistration() && reportedOn.isAfter(changedOn.plusDays(REPORTING_DAYS));
  }
}

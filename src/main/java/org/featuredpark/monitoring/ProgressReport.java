package org.featuredpark.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import org.featuredpark.shared.BeijingTime;

/** One monthly or quarterly report: opened when its period is over, submitted in time, late, or never. R07. */
public record ProgressReport(ReportKind kind, LocalDate periodStart, LocalDate dueOn, Instant submittedAt,
    boolean missed, ReportContent content) {

  public static ProgressReport opened(ReportKind kind, LocalDate periodStart, LocalDate dueOn) {
    return new ProgressReport(kind, periodStart, dueOn, null, false, null);
  }

  public boolean isOnTime() {
    return submittedAt != null && submittedAt.isBefore(BeijingTime.endOf(dueOn));
  }

  public String title() {
    return kind.titleOf(periodStart);
  }

  /** 待报送, 按时报送, 逾期报送 or 未报送. */
  public String state() {
    if (submittedAt != null) {
      return isOnTime() ? "按时报送" : "逾期报送";
    }
    return missed ? "未报送" : "待报送";
  }

  ProgressReport submitted(Instant at, ReportContent submission) {
    return new ProgressReport(kind, periodStart, dueOn, at, false, submission);
  }

  ProgressReport overtaken() {
    return new ProgressReport(kind, periodStart, dueOn, submittedAt, submittedAt == null, content);
  }
}

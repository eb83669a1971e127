package org.featuredpark.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Refused;

/** A change request with what became of it. */
public record ChangeRequest(long number, ApplicationNumber application, RequestedChange change, Instant requestedAt,
    ChangeStatus status, String decisionReason) {

  public LocalDate requestedOn() {
    return BeijingTime.dateOf(requestedAt);
  }

  ChangeRequest now(ChangeStatus next, String reason) {
    if (!status.isOpen()) {
      throw Refused.field("status", "变更申请" + number + "已办结（" + status.zhName() + "），不能再次办理。");
    }
    return new ChangeRequest(number, application, change, requestedAt, next, reason);
  }
}

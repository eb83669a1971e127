package org.featuredpark.monitoring.web;

import java.time.Instant;
import java.time.LocalDate;
import org.featuredpark.monitoring.ChangeKind;
import org.featuredpark.monitoring.ChangeRequest;
import org.featuredpark.monitoring.ChangeStatus;

/** A change request and what became of it. */
record ChangeJson(long number, ChangeKind kind, String kindName, String detail, LocalDate newDate,
    Instant requestedAt, ChangeStatus status, String statusName, String decisionReason) {

  static ChangeJson of(ChangeRequest request) {
    var change = request.change();
    return new ChangeJson(request.number(), change.kind(), change.kind().zhName(), change.detail(), change.newDate(),
        request.requestedAt(), request.status(), request.status().zhName(), request.decisionReason());
  }
}

package org.featuredpark.monitoring.web;

import java.time.LocalDate;
import org.featuredpark.monitoring.ChangeKind;
import org.featuredpark.monitoring.RequestedChange;
import org.featuredpark.shared.Refused;

/** A change request as an operator sends it. */
record NewChangeJson(ChangeKind kind, String detail, LocalDate changedOn, String milestoneCode, LocalDate newDate) {

  RequestedChange change() {
    if (kind == null) {
      throw Refused.field("kind", "变更事项：请选择。");
    }
    return new RequestedChange(kind, detail, changedOn, milestoneCode, newDate);
  }
}

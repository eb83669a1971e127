package org.featuredpark.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.featuredpark.shared.Refused;
import org.featuredpark.workflow.CaseEngine;
import org.springframework.stereotype.Component;

/** The part that online and posted objections share: a number, a receipt, and the notice's case told. */
@Component
class ReceiveObjection {

  private static final String OBJECTION_FILED = "notice.objectionFiled";
  private static final String OBJECTION_NUMBER = "objectionNo";

  private final Objections objections;
  private final CaseEngine cases;
  private final Clock clock;

  ReceiveObjection(Objections objections, CaseEngine cases, Clock clock) {
    this.objections = objections;
    this.cases = cases;
    this.clock = clock;
  }

  ObjectionReceipt receive(Notice notice, ObjectionEntry entry, Optional<LocalDate> stampedOn) {
    if (!notice.lists(entry.against())) {
      throw Refused.field("against", "公示" + notice.number() + "的名单中没有“" + entry.against() + "”。");
    }
    var objection = new Objection(objections.nextNumber(notice.number()), entry.against(), entry.objector(),
        entry.statement(), clock.instant(), stampedOn);
    var code = LookUpCode.random();
    objections.add(objection, code);
    cases.send(OBJECTION_FILED, notice.number().value(), Map.of(OBJECTION_NUMBER, objection.number().value()));
    return new ObjectionReceipt(objection.number(), objection.receivedAt(), code);
  }
}

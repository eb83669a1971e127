package org.featuredpark.notice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.document.DocumentDraft;
import org.featuredpark.document.Documents;
import org.featuredpark.identity.Groups;
import org.featuredpark.notification.Messages;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.Refused;
import org.featuredpark.workflow.CaseEngine;
import org.springframework.stereotype.Component;

/** The part that online and posted objections share: a number, a receipt, and the notice's case told. */
@Component
class ReceiveObjection {

  private static final String OBJECTION_FILED = "notice.objectionFiled";
  private static final String OBJECTION_NUMBER = "objectionNo";
  private static final String HANDLING = "objectionHandling";

  private final Objections objections;
  private final Rounds rounds;
  private final CaseEngine cases;
  private final Clock clock;
  private final Documents documents;
  private final TellPark parks;
  private final Messages messages;
  private final AuditTrail audit;

  ReceiveObjection(Objections objections, Rounds rounds, CaseEngine cases, Clock clock,
      Documents documents, TellPark parks, Messages messages, AuditTrail audit) {
    this.objections = objections;
    this.rounds = rounds;
    this.cases = cases;
    this.clock = clock;
    this.documents = documents;
    this.parks = parks;
    this.messages = messages;
    this.audit = audit;
  }

  ObjectionReceipt receive(Notice notice, ObjectionEntry entry, List<Evidence> files,
      Optional<LocalDate> stampedOn) {
    Evidence.mustBeFew(files);
    if (!notice.lists(entry.against())) {
      throw Refused.field("against", "公示" + notice.number() + "的名单中没有“" + entry.against() + "”。");
    }
    var objection = new Objection(objections.nextNumber(notice.number(), notice.status()), entry.against(),
        entry.objector(), entry.statement(), clock.instant(), stampedOn);
    var code = LookUpCode.random();
    objections.add(objection, code);
    files.forEach(file -> store(objection, file));
    tell(objection);
    handle(notice, objection.number());
    return new ObjectionReceipt(objection.number(), objection.receivedAt(), code);
  }

  /** The notice's case handles what comes while it runs; a letter that was late in the post has a case of its own. */
  private void handle(Notice notice, ObjectionNumber number) {
    if (notice.status() == NoticeStatus.CLOSED) {
      cases.start(HANDLING, number.value(), Map.of("policyVersion", rounds.get(notice.round()).policyVersion()));
    } else {
      cases.send(OBJECTION_FILED, notice.number().value(), Map.of(OBJECTION_NUMBER, number.value()));
    }
  }

  private void store(Objection objection, Evidence file) {
    try (var content = file.content().getInputStream()) {
      documents.store(new DocumentDraft(objection.number().value(), Evidence.KIND, file.name(), content));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Neither the record nor the park learns who objects. Q6. */
  private void tell(Objection objection) {
    var number = objection.number().value();
    audit.record(number, "objection.receive", "收到对" + objection.against() + "的异议");
    messages.send(Groups.CITY_OFFICER, "收到异议" + number, "请在任务列表中审核是否受理。", number, number + "/received");
    parks.tell(objection.against(), "公示期间收到对您园区的异议", "异议编号" + number
        + "，市经济和信息化局将依规核查，需要时向您征求意见。", number + "/park-received");
  }
}

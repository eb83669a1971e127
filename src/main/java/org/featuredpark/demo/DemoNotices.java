package org.featuredpark.demo;

import static org.featuredpark.notice.process.ObjectionHandlingProcess.CHECK_ADMISSIBILITY;
import static org.featuredpark.notice.process.ObjectionHandlingProcess.DECIDE_OBJECTION;
import static org.featuredpark.notice.process.ObjectionHandlingProcess.INVESTIGATE_OBJECTION;

import java.util.List;
import java.util.Map;
import org.featuredpark.notice.Evidence;
import org.featuredpark.notice.FileObjection;
import org.featuredpark.notice.Notice;
import org.featuredpark.notice.NoticeKind;
import org.featuredpark.notice.Notices;
import org.featuredpark.notice.ObjectionEntry;
import org.featuredpark.notice.ObjectionNumber;
import org.featuredpark.notice.Objector;
import org.featuredpark.notice.ObjectorType;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.RoundNumber;
import org.springframework.core.io.ByteArrayResource;

/** Somebody objects to a park while the public notice runs, and the city deals with it. R52, R53. */
@Demo
class DemoNotices {

  private static final int MOST_AT_ONCE = 20;
  private static final String EVIDENCE = "异议证据材料";

  private final FileObjection fileObjection;
  private final Notices notices;
  private final Papers papers;
  private final Desk desk;

  DemoNotices(FileObjection fileObjection, Notices notices, Papers papers, Desk desk) {
    this.fileObjection = fileObjection;
    this.notices = notices;
    this.papers = papers;
    this.desk = desk;
  }

  /** The notice of a round's list that is before the public now. */
  Notice selectionOf(RoundNumber round) {
    return notices.recent(MOST_AT_ONCE).stream().filter(notice -> notice.round().equals(round))
        .filter(notice -> notice.kind() == NoticeKind.SELECTION).findFirst().orElseThrow();
  }

  ObjectionNumber object(Notice notice, ApplicationNumber against, String statement) {
    var objector = new Objector(ObjectorType.UNIT, "北京旻川园区服务有限公司", "北京市示例路6号", "010-00009001");
    var evidence = new Evidence(EVIDENCE + ".pdf", new ByteArrayResource(papers.pdf(EVIDENCE)));
    return fileObjection.file(notice.number(), new ObjectionEntry(against, objector, statement), List.of(evidence))
        .number();
  }

  void check(ObjectionNumber objection) {
    desk.complete(Person.CITY, objection.value(), CHECK_ADMISSIBILITY, Map.of("named", true,
        "addressGiven", true, "contactGiven", true, "sealPresent", true, "evidenceGiven", true));
  }

  void investigate(ObjectionNumber objection, String findings) {
    desk.complete(Person.CITY, objection.value(), INVESTIGATE_OBJECTION,
        Map.of("findings", findings, "parkStatement", "园区运营单位已书面陈述意见并提交相关材料。"));
  }

  /** @param decision UPHELD, PARTLY_UPHELD or REJECTED */
  void decide(ObjectionNumber objection, String decision, String reasons) {
    desk.complete(Person.CITY_HEAD, objection.value(), DECIDE_OBJECTION,
        Map.of("decision", decision, "reasons", reasons));
  }
}

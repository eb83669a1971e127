package org.featuredpark.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.featuredpark.application.ApplicationRows;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.round.RoundSamples;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.shared.RoundNumber;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.People;
import org.featuredpark.testing.TestTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notices of rounds that no other test knows, and the people around them. */
@Component
public class NoticeStory {

  public static final LocalDate BEFORE_NATIONAL_DAY = LocalDate.of(2024, 9, 29);

  public static final CreditCode OPERATOR = CreditCode.of("91110108MA01ABCD5T");

  private final Rounds rounds;
  private final NoticeBook book;
  private final FileObjection fileObjection;
  private final Driver driver;
  private final TestTime time;
  private final JdbcClient jdbc;

  NoticeStory(Rounds rounds, NoticeBook book, FileObjection fileObjection, Driver driver, TestTime time,
      JdbcClient jdbc) {
    this.rounds = rounds;
    this.book = book;
    this.fileObjection = fileObjection;
    this.driver = driver;
    this.time = time;
    this.jdbc = jdbc;
  }

  /** A drafted notice with this many parks of Haidian, in a pilot round with five days of notice. */
  public Notice draft(int parks) {
    var round = new RoundNumber(RoundSamples.unusedNumber("N"));
    rounds.add(RoundSamples.pilot(round.value()));
    var items = IntStream.rangeClosed(1, parks)
        .mapToObj(i -> new NoticeItem(ApplicationNumber.of(round, District.HAIDIAN, i), "海淀第" + i + "科技园"))
        .toList();
    items.forEach(item -> insert(item.application()));
    var draft = new Notice(book.nextNumber(round), NoticeKind.SELECTION, round, "试点名单公示", items, Set.of(),
        NoticeStatus.DRAFT, Optional.empty());
    book.add(draft, time.now());
    return draft;
  }

  /** A notice published on a day, its case waiting. */
  public Notice publishedOn(LocalDate day, int parks) {
    time.setTo(day);
    var draft = draft(parks);
    start(draft);
    return draft;
  }

  public void start(Notice draft) {
    driver.start("publicNotice", draft.number().value(), Map.of("policyVersion", "PILOT-2024"));
  }

  public ObjectionReceipt object(Notice notice, int park) {
    People.asNobody();
    return fileObjection.file(notice.number(), entry(notice, park), List.of());
  }

  public static ObjectionEntry entry(Notice notice, int park) {
    return new ObjectionEntry(notice.items().get(park - 1).application(), objector(),
        "该园区可用办公空间不足2万平方米。");
  }

  public static Objector objector() {
    return new Objector(ObjectorType.UNIT, "北京知情者科技有限公司", "北京市海淀区某路1号", "010-00000001");
  }

  /** The official's check of a complete objection by a unit. */
  public static Map<String, Object> everythingPresent() {
    return Map.of("named", true, "addressGiven", true, "contactGiven", true, "sealPresent", true,
        "evidenceGiven", true);
  }

  public void admit(ObjectionNumber objection) {
    People.asCity();
    driver.complete(objection.value(), "checkAdmissibility", everythingPresent());
  }

  public void investigate(ObjectionNumber objection) {
    People.asCity();
    driver.complete(objection.value(), "investigateObjection",
        Map.of("findings", "经查测绘报告。", "parkStatement", "园区称数据属实。"));
  }

  public void decide(ObjectionNumber objection, ObjectionOutcome outcome) {
    People.asCityHead();
    driver.complete(objection.value(), "decideObjection",
        Map.of("decision", outcome.name(), "reasons", "依据核查结果。"));
  }

  /** An accepted application of the story's operator. */
  public void insert(ApplicationNumber number) {
    ApplicationRows.insert(jdbc, number, OPERATOR, ApplicationStatus.RECOMMENDED, time.now());
  }

  public List<String> openTasks(ObjectionNumber objection) {
    return driver.openTasks(objection.value());
  }
}

package org.featuredpark.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.featuredpark.application.ApplicationRows;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.application.Applications;
import org.featuredpark.notice.FileObjection;
import org.featuredpark.notice.NoticeNumber;
import org.featuredpark.notice.NoticeStory;
import org.featuredpark.notice.ObjectionEntry;
import org.featuredpark.notice.ObjectionOutcome;
import org.featuredpark.round.RoundSamples;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.shared.Refused;
import org.featuredpark.shared.RoundNumber;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.People;
import org.featuredpark.testing.TestTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Parks that are well into the programme, each in a round and with an operator of its own, and their notices. */
@Component
public class PilotParks {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Rounds rounds;
  private final Register register;
  private final Applications applications;
  private final FileObjection objections;
  private final JdbcClient jdbc;
  private final Driver driver;
  private final TestTime time;

  PilotParks(Rounds rounds, Register register, Applications applications, FileObjection objections, JdbcClient jdbc,
      Driver driver, TestTime time) {
    this.rounds = rounds;
    this.register = register;
    this.applications = applications;
    this.objections = objections;
    this.jdbc = jdbc;
    this.driver = driver;
    this.time = time;
  }

  public ApplicationNumber park(ApplicationStatus status, LocalDate today) {
    time.setTo(today);
    var count = COUNT.incrementAndGet();
    var round = new RoundNumber("TITLE-" + count);
    rounds.add(RoundSamples.pilot(round.value()));
    var park = ApplicationNumber.of(round, District.HAIDIAN, 1);
    ApplicationRows.insert(jdbc, park, operator(count), status, time.now());
    return park;
  }

  public ApplicationNumber recognised(LocalDate granted) {
    var park = park(ApplicationStatus.RECOGNISED, granted);
    register.add(RecognisedPark.granted(register.nextNumber(granted.getYear()), applications.get(park), granted));
    return park;
  }

  public ApplicationStatus status(ApplicationNumber park) {
    return applications.get(park).status();
  }

  public CreditCode operatorOf(ApplicationNumber park) {
    return applications.get(park).operator();
  }

  public void asOperatorOf(ApplicationNumber park) {
    People.asApplicant(operatorOf(park));
  }

  /** Somebody objects to the notice, and is right. */
  public void objectRightly(ApplicationNumber park, NoticeNumber notice) {
    People.asNobody();
    var objection = objections.file(notice,
        new ObjectionEntry(park, NoticeStory.objector(), "公示所列事实与实际不符。"), List.of()).number();
    People.asCity();
    driver.complete(objection.value(), "checkAdmissibility", NoticeStory.everythingPresent());
    driver.complete(objection.value(), "investigateObjection",
        Map.of("findings", "经查属实。", "parkStatement", "园区无异议。"));
    People.asCityHead();
    driver.complete(objection.value(), "decideObjection",
        Map.of("decision", ObjectionOutcome.UPHELD.name(), "reasons", "事实清楚。"));
  }

  // The last sign checks the others; the first that holds is the right one.
  private static CreditCode operator(int count) {
    var body = "91110108MB%07d".formatted(count);
    return "0123456789ABCDEFGHJKLMNPQRTUWXY".chars().mapToObj(sign -> body + (char) sign)
        .filter(PilotParks::holds).map(CreditCode::of).findFirst().orElseThrow();
  }

  private static boolean holds(String code) {
    try {
      CreditCode.of(code);
      return true;
    } catch (Refused wrongSign) {
      return false;
    }
  }
}

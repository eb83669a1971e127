package org.featuredpark.shortlist.process;

import static org.featuredpark.shortlist.process.DistrictShortlistProcess.DECIDE_LATE_DISTRICT;
import static org.featuredpark.shortlist.process.DistrictShortlistProcess.RANK_CANDIDATES;
import static org.featuredpark.shortlist.process.DistrictShortlistProcess.SEAL_RECOMMENDATION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.document.Document;
import org.featuredpark.document.Documents;
import org.featuredpark.identity.Groups;
import org.featuredpark.round.RoundSamples;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.District;
import org.featuredpark.shared.RoundNumber;
import org.featuredpark.shortlist.Candidate;
import org.featuredpark.shortlist.DistrictRound;
import org.featuredpark.shortlist.Recommendation;
import org.featuredpark.shortlist.Recommendations;
import org.featuredpark.shortlist.Shortlists;
import org.featuredpark.shortlist.TestApplications;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.Journey;
import org.featuredpark.testing.People;
import org.featuredpark.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Haidian's part in a round of its own, told step by step. */
@Component
@Scope("prototype")
class DistrictStory {

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final District HAIDIAN = District.HAIDIAN;
  /** Stands in for the park's own case, which waits to hear of its district. */
  private static final String PARK_CASE = "parkAwaitingShortlist";
  private static final List<String> PLACES = List.of("first", "second", "third", "fourth", "fifth");

  @Autowired
  private Driver driver;
  @Autowired
  private Journey journey;
  @Autowired
  private TestTime time;
  @Autowired
  private JdbcClient jdbc;
  @Autowired
  private Rounds rounds;
  @Autowired
  private Shortlists shortlists;
  @Autowired
  private Recommendations recommendations;
  @Autowired
  private Documents documents;
  @Autowired
  private HistoryService history;
  @Autowired
  private RepositoryService repository;

  private DistrictRound id;

  void begin(int parks) {
    id = new DistrictRound(new RoundNumber("PILOT-2024-5" + COUNT.incrementAndGet()), HAIDIAN);
    time.setTo(LocalDate.of(2024, 7, 22));
    rounds.add(RoundSamples.pilot(id.round().value()));
    deployParkCase();
    for (int i = 1; i <= parks; i++) {
      var number = TestApplications.insert(jdbc, id.round(), HAIDIAN, i, ApplicationStatus.ACCEPTED);
      driver.start(PARK_CASE, number.value(), Map.of());
    }
    driver.start(DistrictShortlistProcess.KEY, id.key(),
        Map.of("district", HAIDIAN.code(), "policyVersion", "PILOT-2024"));
  }

  private void deployParkCase() {
    repository.createDeployment().name(PARK_CASE).enableDuplicateFiltering(false)
        .addModelInstance(PARK_CASE + ".bpmn", Bpmn.createExecutableProcess(PARK_CASE)
            .camundaHistoryTimeToLive(1).startEvent().receiveTask().message("application.shortlisted")
            .exclusiveGateway().condition("recommended", "${recommended}").endEvent("toldYes")
            .moveToLastGateway().condition("notRecommended", "${!recommended}").endEvent("toldNo").done())
        .deploy();
  }

  ApplicationNumber park(int sequence) {
    return ApplicationNumber.of(id.round(), HAIDIAN, sequence);
  }

  void rank(int... parks) {
    People.asOfficer(HAIDIAN);
    rankAsSignedIn(parks);
  }

  void rankAsSignedIn(int... parks) {
    var form = new HashMap<String, Object>();
    for (int i = 0; i < parks.length; i++) {
      form.put(PLACES.get(i) + "Choice", park(parks[i]).value());
      form.put(PLACES.get(i) + "Reason", "特色突出");
    }
    form.put("otherReasons", "主导产业尚不鲜明");
    driver.complete(id.key(), RANK_CANDIDATES, form);
  }

  static Map<String, Object> sealed(String letterNo, boolean tableSealed, boolean packageChecked) {
    return Map.of("decision", "APPROVED", "letterNo", letterNo, "letterDate", "2024-07-22",
        "tableSealed", tableSealed, "packageChecked", packageChecked);
  }

  void seal(String letterNo) {
    complete(SEAL_RECOMMENDATION, sealed(letterNo, true, true));
    runJobs();
  }

  void complete(String task, Map<String, Object> form) {
    People.asHead(HAIDIAN);
    driver.complete(id.key(), task, form);
  }

  void decideLate(Map<String, Object> form) {
    People.asCityHead();
    driver.complete(id.key(), DECIDE_LATE_DISTRICT, form);
    runJobs();
  }

  void runJobs() {
    driver.runJobs(id.key());
  }

  void fireTimer(String timer) {
    People.asNobody();
    driver.fireTimer(id.key(), timer);
  }

  String dueOf(String timer) {
    return driver.timer(id.key(), timer).getDuedate().toInstant().toString();
  }

  void setTime(String instant) {
    time.setTo(Instant.parse(instant));
  }

  void setStatus(int sequence, ApplicationStatus status) {
    TestApplications.setStatus(jdbc, park(sequence), status);
  }

  void withdraw(int sequence) {
    setStatus(sequence, ApplicationStatus.WITHDRAWN);
  }

  String brief(String task) {
    return driver.brief(id.key(), task);
  }

  Journey.Taken journey() {
    return journey.of(DistrictShortlistProcess.KEY, id.key());
  }

  List<String> openTasks() {
    return driver.openTasks(id.key());
  }

  List<Recommendation> recommendations() {
    return recommendations.ofRound(id.round());
  }

  List<Candidate> candidates() {
    return shortlists.candidates(id);
  }

  List<Document> papers() {
    return documents.list(id.key());
  }

  /** What the park's case was told, if anything. */
  Optional<Boolean> told(ApplicationNumber park) {
    return history.createHistoricActivityInstanceQuery().activityType("noneEndEvent").processInstanceId(
            history.createHistoricProcessInstanceQuery().processDefinitionKey(PARK_CASE)
                .processInstanceBusinessKey(park.value()).singleResult().getId())
        .list().stream().findFirst().map(end -> end.getActivityId().equals("toldYes"));
  }

  List<String> messagesTo(ApplicationNumber park) {
    return jdbc.sql("SELECT body FROM message WHERE recipient = :to AND case_ref = :ref")
        .param("to", Groups.operator(TestApplications.OPERATOR)).param("ref", park.value())
        .query(String.class).list();
  }

  List<String> messagesToDistrict() {
    return jdbc.sql("SELECT subject FROM message WHERE recipient = :to AND case_ref = :ref")
        .param("to", Groups.officersOf(HAIDIAN)).param("ref", id.key()).query(String.class).list();
  }
}

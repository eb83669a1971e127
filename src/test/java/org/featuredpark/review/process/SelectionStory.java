package org.featuredpark.review.process;

import static org.featuredpark.round.process.ProgrammeRoundProcess.ANNOUNCE_RESULT;
import static org.featuredpark.round.process.ProgrammeRoundProcess.CONFIRM_LIST;
import static org.featuredpark.round.process.ProgrammeRoundProcess.DECIDE_TIE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.spin.plugin.variable.SpinValues;
import org.featuredpark.application.DeclaredPenalty;
import org.featuredpark.application.PenaltyKind;
import org.featuredpark.application.PenaltySubject;
import org.featuredpark.application.RecordPenalty;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.identity.Groups;
import org.featuredpark.lifecycle.process.ParkLifecycleProcess;
import org.featuredpark.notice.NoticeBook;
import org.featuredpark.notice.NoticeNumber;
import org.featuredpark.notice.process.PublicNoticeProcess;
import org.featuredpark.review.PlanExamples;
import org.featuredpark.review.PlanSignature;
import org.featuredpark.review.ReviewScene;
import org.featuredpark.review.SelectedPark;
import org.featuredpark.review.SelectionNotices;
import org.featuredpark.review.Selections;
import org.featuredpark.review.Standing;
import org.featuredpark.review.ThreeYearPlans;
import org.featuredpark.round.process.ProgrammeRoundProcess;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.RoundNumber;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.Journey;
import org.featuredpark.testing.People;
import org.featuredpark.testing.TestTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A round from its ranking to its announcement. */
@Component
class SelectionStory {

  private static final AtomicInteger OPERATORS = new AtomicInteger();

  private final ReviewScene scene;
  private final ThreeYearPlans plans;
  private final Selections selections;
  private final SelectionNotices notices;
  private final NoticeBook book;
  private final RuntimeService runtime;
  private final Driver driver;
  private final Journey journey;
  private final JdbcClient jdbc;
  private final RecordPenalty penalties;
  private final TestTime time;

  SelectionStory(ReviewScene scene, ThreeYearPlans plans, Selections selections, SelectionNotices notices,
      NoticeBook book, RuntimeService runtime, Driver driver, Journey journey, JdbcClient jdbc,
      RecordPenalty penalties, TestTime time) {
    this.scene = scene;
    this.plans = plans;
    this.selections = selections;
    this.notices = notices;
    this.book = book;
    this.runtime = runtime;
    this.driver = driver;
    this.journey = journey;
    this.jdbc = jdbc;
    this.penalties = penalties;
    this.time = time;
  }

  /** A scored park with an agreed plan, whose case waits for the selection. */
  ApplicationNumber candidate(RoundNumber round, int sequence, String total) {
    var park = scene.park(round, sequence);
    scene.score(park, new BigDecimal(total));
    agreePlan(park);
    awaitSelection(park);
    return park;
  }

  ApplicationNumber candidateWithoutPlan(RoundNumber round, int sequence, String total) {
    var park = scene.park(round, sequence);
    scene.score(park, new BigDecimal(total));
    awaitSelection(park);
    return park;
  }

  private void agreePlan(ApplicationNumber park) {
    var now = time.now();
    plans.save(PlanExamples.draft(park).approved(new PlanSignature("city", now))
        .countersigned(new PlanSignature("applicant", now)));
  }

  private void awaitSelection(ApplicationNumber park) {
    runtime.createProcessInstanceByKey(ParkLifecycleProcess.KEY).businessKey(park.value())
        .setVariable("policyVersion", "PILOT-2024").setVariable("district", park.district().code())
        .startBeforeActivity(ParkLifecycleProcess.AWAIT_SELECTION).execute();
  }

  void rank(RoundNumber round) {
    time.setTo(LocalDate.of(2024, 9, 2));
    runtime.createProcessInstanceByKey(ProgrammeRoundProcess.KEY).businessKey(round.value())
        .setVariable("policyVersion", "PILOT-2024")
        .startBeforeActivity(ProgrammeRoundProcess.RANK_PARKS).execute();
  }

  void vote(RoundNumber round, Map<ApplicationNumber, Integer> ballots) {
    People.asCity();
    var rows = ballots.entrySet().stream()
        .map(ballot -> "{\"park\": \"%s\", \"votes\": %d}".formatted(ballot.getKey(), ballot.getValue()))
        .collect(Collectors.joining(",", "[", "]"));
    driver.complete(round.value(), DECIDE_TIE,
        Map.of("ballots", SpinValues.jsonValue(rows).create(), "minutes", "现场记名表决"));
  }

  /** The district records it; the park has an operator of its own from here on, so that no other park is meant. */
  void recordDishonesty(ApplicationNumber park) {
    jdbc.sql("UPDATE application SET operator = ? WHERE number = ?")
        .params(RosterSamples.code(7000 + OPERATORS.incrementAndGet()), park.value()).update();
    People.asOfficer(park.district());
    penalties.record(park, new DeclaredPenalty(PenaltyKind.SEVERE_DISHONESTY, PenaltySubject.ENTITY,
        BeijingTime.dateOf(time.now()), "信用中国", "列入严重失信主体名单"));
  }

  void confirm(RoundNumber round) {
    confirm(round, "CONFIRMED", "");
  }

  void confirm(RoundNumber round, String decision, String reason) {
    People.asCityHead();
    driver.complete(round.value(), CONFIRM_LIST, Map.of("decision", decision, "reason", reason));
  }

  /** The notice that is open now runs out; against these parks an objection was upheld. */
  void endNotice(RoundNumber round, ApplicationNumber... removed) {
    People.asNobody();
    var number = openNotice(round);
    List.of(removed).forEach(park -> book.remove(number, park));
    driver.fireTimer(number.value(), PublicNoticeProcess.PERIOD_OVER);
  }

  NoticeNumber openNotice(RoundNumber round) {
    var all = notices.of(round);
    return all.get(all.size() - 1);
  }

  void announce(RoundNumber round) {
    answer(round, "CONFIRMED", "");
    People.asNobody();
    driver.runJobs(round.value());
  }

  void answer(RoundNumber round, String decision, String reason) {
    answer(round, decision, reason, true);
  }

  void answer(RoundNumber round, String decision, String reason, boolean dishonestyQueried) {
    People.asCityHead();
    driver.complete(round.value(), ANNOUNCE_RESULT,
        Map.of("decision", decision, "reason", reason, "dishonestyQueried", dishonestyQueried));
  }

  /** What the operator was told about one park. */
  List<String> messagesAbout(ApplicationNumber park) {
    return jdbc.sql("SELECT body FROM message WHERE recipient = ? AND case_ref = ?")
        .params(Groups.operator(ReviewScene.OPERATOR), park.value()).query(String.class).list();
  }

  Map<ApplicationNumber, Standing> standings(RoundNumber round) {
    return selections.ofRound(round).stream()
        .collect(Collectors.toMap(SelectedPark::number, SelectedPark::standing));
  }

  Journey.Taken journey(RoundNumber round) {
    return journey.of(ProgrammeRoundProcess.KEY, round.value());
  }

  Journey.Taken life(ApplicationNumber park) {
    return journey.of(ParkLifecycleProcess.KEY, park.value());
  }
}

package org.featuredpark.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.featuredpark.application.ApplicationRows;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.calendar.ConstructionPeriod;
import org.featuredpark.identity.Groups;
import org.featuredpark.monitoring.Construction;
import org.featuredpark.monitoring.Constructions;
import org.featuredpark.monitoring.StartWatch;
import org.featuredpark.notification.Message;
import org.featuredpark.notification.Messages;
import org.featuredpark.round.Round;
import org.featuredpark.round.RoundStatus;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.shared.ProgrammeStage;
import org.featuredpark.shared.RoundNumber;
import org.featuredpark.testing.TestTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Parks whose construction is over, each in a round of its own. For the tests of every later stage. */
@Component
public class EvaluatedParks {

  public static final CreditCode OPERATOR = CreditCode.of("91110108MA01ABCD5T");
  public static final District DISTRICT = District.HAIDIAN;
  public static final LocalDate NOTICED = LocalDate.of(2025, 9, 15);
  /** Twenty working days after the notice; 28 September and 11 October are worked, National Day's week is not. */
  public static final LocalDate DUE = LocalDate.of(2025, 10, 17);

  private static final LocalDate ANNOUNCED = LocalDate.of(2024, 9, 14);
  private static final LocalDate START = LocalDate.of(2024, 10, 14);
  private static final AtomicInteger ROUNDS = new AtomicInteger();

  private final Rounds rounds;
  private final Constructions constructions;
  private final Evaluations evaluations;
  private final EvaluationBook book;
  private final JdbcClient jdbc;
  private final TestTime time;
  private final Messages messages;

  EvaluatedParks(Rounds rounds, Constructions constructions, Evaluations evaluations, EvaluationBook book,
      JdbcClient jdbc, TestTime time, Messages messages) {
    this.rounds = rounds;
    this.constructions = constructions;
    this.evaluations = evaluations;
    this.book = book;
    this.jdbc = jdbc;
    this.time = time;
    this.messages = messages;
  }

  /** The clock stands on the day of the notice. */
  public ApplicationNumber pilot() {
    return park(ProgrammeStage.PILOT, "PILOT-2024");
  }

  public ApplicationNumber park(ProgrammeStage stage, String policyVersion) {
    var park = announced(stage, policyVersion);
    constructions.open(Construction.opened(park, new ConstructionPeriod(ANNOUNCED, NOTICED.minusDays(1)),
        StartWatch.of(START, START, ANNOUNCED).startedOn(START)), List.of());
    time.setTo(NOTICED);
    return park;
  }

  /** A park on the day that its list is announced; its construction has not begun. */
  public ApplicationNumber announced(ProgrammeStage stage, String policyVersion) {
    var round = new RoundNumber("DONE-" + ROUNDS.incrementAndGet());
    var applicationDay = ANNOUNCED.minusDays(55);
    rounds.add(new Round(round, "绩效评价测试批次", stage, policyVersion, applicationDay.minusDays(20),
        BeijingTime.endOf(applicationDay), 0, BeijingTime.endOf(applicationDay.plusDays(11)), applicationDay, 3, 10, 5,
        5, stage == ProgrammeStage.PILOT ? Period.ofYears(1) : Period.ofYears(3), 60, 40, 60,
        RoundStatus.ANNOUNCED, ANNOUNCED));
    var park = ApplicationNumber.of(round, DISTRICT, 1);
    insert(park, BeijingTime.startOf(applicationDay));
    time.setTo(ANNOUNCED);
    return park;
  }

  /** A signed grade, the targets reached, whatever else there is of an evaluation. */
  public void grade(ApplicationNumber park, Grade grade) {
    grade(park, grade, time.today());
  }

  /** What the city head has not signed yet. */
  public void gradeUnsigned(ApplicationNumber park, Grade grade) {
    grade(park, grade, null);
  }

  private void grade(ApplicationNumber park, Grade grade, LocalDate confirmedOn) {
    if (evaluations.find(park).isEmpty()) {
      book.open(Evaluation.noticed(park, 1, time.today(), time.now().plusSeconds(60)));
    }
    book.save(evaluations.latest(park).with(new Assessment(ScoreSheets.reaching("85"), Set.of(), true, "较好"))
        .with(new EvaluationResult(grade, Cause.NORMAL, "按评分", confirmedOn)));
  }

  public List<String> toldOperator(ApplicationNumber park) {
    return messages.list(List.of(Groups.operator(OPERATOR)), "reader", 500).stream()
        .filter(message -> message.caseRef().equals(Optional.of(park.value()))).map(Message::subject).toList();
  }

  private void insert(ApplicationNumber park, Instant received) {
    ApplicationRows.insert(jdbc, park, OPERATOR, ApplicationStatus.UNDER_EVALUATION, received);
    jdbc.sql("INSERT INTO application_step (application_number, happened_at, status, note)"
            + " VALUES (:park, :received, 'UNDER_EVALUATION', '进入绩效评价')")
        .param("park", park.value()).param("received", BeijingTime.atBeijing(received)).update();
    jdbc.sql("INSERT INTO project (application_number, name, capability_type, objective, total_investment_yuan,"
            + " planned_start, planned_end) VALUES (:park, '检测平台', 'PLATFORM', '检测', 1000000.01, :start, :end)")
        .param("park", park.value()).param("start", LocalDate.of(2024, 10, 14))
        .param("end", LocalDate.of(2025, 4, 14)).update();
  }
}

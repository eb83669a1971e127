package org.featuredpark.monitoring.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.featuredpark.application.ApplicationRows;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.identity.Groups;
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
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.TestTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Parks of rounds that are announced, each in a round of its own, and their construction cases. */
@Component
public class SelectedParks {

  public static final CreditCode OPERATOR = CreditCode.of("91110108MA01ABCD5T");
  public static final District DISTRICT = District.HAIDIAN;

  private static final AtomicInteger ROUNDS = new AtomicInteger();

  private final Rounds rounds;
  private final JdbcClient jdbc;
  private final Driver driver;
  private final TestTime time;
  private final Messages messages;

  SelectedParks(Rounds rounds, JdbcClient jdbc, Driver driver, TestTime time, Messages messages) {
    this.rounds = rounds;
    this.jdbc = jdbc;
    this.driver = driver;
    this.time = time;
    this.messages = messages;
  }

  /** A pilot park with a project, its construction begun on the day of the announcement. */
  public ApplicationNumber pilot(LocalDate announcedOn, LocalDate plannedStart) {
    var park = insert(ProgrammeStage.PILOT, announcedOn);
    insertProject(park, plannedStart);
    return begin(park, announcedOn);
  }

  public ApplicationNumber pilotWithoutProject(LocalDate announcedOn) {
    return begin(insert(ProgrammeStage.PILOT, announcedOn), announcedOn);
  }

  public ApplicationNumber rollout(LocalDate announcedOn) {
    return begin(insert(ProgrammeStage.ROLLOUT, announcedOn), announcedOn);
  }

  public List<String> toldOperator(ApplicationNumber park) {
    return messages.list(List.of(Groups.operator(OPERATOR)), "reader", 500).stream()
        .filter(message -> message.caseRef().equals(Optional.of(park.value()))).map(Message::subject).toList();
  }

  private ApplicationNumber begin(ApplicationNumber park, LocalDate announcedOn) {
    time.setTo(announcedOn);
    driver.start(ConstructionMonitoringProcess.KEY, park.value(), Map.of("policyVersion", "PILOT-2024"));
    return park;
  }

  private ApplicationNumber insert(ProgrammeStage stage, LocalDate announcedOn) {
    var round = new RoundNumber("BUILD-" + ROUNDS.incrementAndGet());
    var applicationDay = announcedOn.minusDays(60);
    rounds.add(new Round(round, "建设监测测试批次", stage, "PILOT-2024", applicationDay.minusDays(20),
        BeijingTime.endOf(applicationDay), 0, BeijingTime.endOf(applicationDay.plusDays(10)), applicationDay, 3, 10, 5,
        5, stage == ProgrammeStage.PILOT ? Period.ofYears(1) : Period.ofYears(3), 60, 40, 60,
        RoundStatus.ANNOUNCED, announcedOn));
    var park = ApplicationNumber.of(round, DISTRICT, 1);
    ApplicationRows.insert(jdbc, park, OPERATOR, ApplicationStatus.UNDER_CONSTRUCTION,
        BeijingTime.startOf(applicationDay));
    return park;
  }

  private void insertProject(ApplicationNumber park, LocalDate plannedStart) {
    jdbc.sql("INSERT INTO project (application_number, name, capability_type, objective, total_investment_yuan,"
            + " planned_start, planned_end) VALUES (:park, '检测平台', 'PLATFORM', '检测', :total, :start, :end)")
        .param("park", park.value()).param("total", BigDecimal.valueOf(1_000_000))
        .param("start", plannedStart).param("end", plannedStart.plusMonths(6)).update();
    jdbc.sql("INSERT INTO milestone (application_number, code, name, planned_date, weight, deliverable)"
            + " VALUES (:park, 'M1', '设备进场', :day, 40, '清单')")
        .param("park", park.value()).param("day", plannedStart.plusMonths(1)).update();
  }
}

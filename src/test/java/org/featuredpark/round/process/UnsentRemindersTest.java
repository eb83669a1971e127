package org.featuredpark.round.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.camunda.bpm.engine.RuntimeService;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.application.SaveDraft;
import org.featuredpark.application.TestApplications;
import org.featuredpark.application.WithdrawApplication;
import org.featuredpark.identity.Groups;
import org.featuredpark.round.ExtendDeadline;
import org.featuredpark.round.Extension;
import org.featuredpark.round.Round;
import org.featuredpark.round.RoundBoard;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.People;
import org.featuredpark.testing.Proves;
import org.featuredpark.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has begun and not sent is reminded while there is time, and told when there is none left. */
@CaseworkTest
class UnsentRemindersTest {

  private static final CreditCode UNSENT = new CreditCode(RosterSamples.code(7601));
  private static final CreditCode SENT = new CreditCode(RosterSamples.code(7602));
  private static final CreditCode TAKEN_BACK = new CreditCode(RosterSamples.code(7603));
  private static int opened;

  @Autowired private RuntimeService runtime;
  @Autowired private TestApplications applicants;
  @Autowired private SaveDraft saving;
  @Autowired private WithdrawApplication withdrawing;
  @Autowired private ExtendDeadline extending;
  @Autowired private RoundBoard board;
  @Autowired private Driver driver;
  @Autowired private TestTime time;
  @Autowired private JdbcClient jdbc;

  private Round round;

  @BeforeEach
  void a_round_waits_for_its_deadline() {
    round = applicants.openRound("PILOT-REMIND-" + ++opened);
    jdbc.sql("DELETE FROM application_draft WHERE round_number = ?").param(round.number().value()).update();
    People.asApplicant(UNSENT);
    saving.save(new DraftKey(round.number(), UNSENT, 2), "{}", OptionalInt.empty());
    runtime.createProcessInstanceByKey(ProgrammeRoundProcess.KEY).businessKey(round.number().value())
        .startBeforeActivity("awaitWindow").execute();
  }

  @Test
  @Proves("R38")
  void a_draft_is_reminded_of_seven_three_and_one_days_and_three_hours_before() {
    var reminders = List.of("2024-07-13T16:00:00Z", "2024-07-17T16:00:00Z", "2024-07-19T16:00:00Z",
        "2024-07-20T13:00:00Z");
    reminders.forEach(this::remindedAt);
    assertThat(toldTo(UNSENT)).hasSize(4).allSatisfy(text ->
        assertThat(text).contains("园区 2 的申报书尚未提交", "2024年7月20日 24:00"));

    assertThat(nextReminder()).isAfter(round.applicationDeadline());
    closed();
    assertThat(toldTo(UNSENT)).hasSize(5).last().asString().contains("没有提交，不进入评选");
    assertThat(driver.timers(round.number().value(), ProgrammeRoundProcess.REMINDER_DUE)).isEmpty();
  }

  @Test
  void what_was_sent_is_left_alone_and_what_was_taken_back_is_not() {
    applicants.submitted(round, SENT, District.HAIDIAN, 0.61);
    var takenBack = applicants.submitted(round, TAKEN_BACK, District.HAIDIAN, 0.62);
    People.asApplicant(TAKEN_BACK);
    withdrawing.withdraw(takenBack, "另行安排");
    remindedAt("2024-07-13T16:00:00Z");

    assertThat(reminders(SENT)).isEmpty();
    assertThat(reminders(TAKEN_BACK)).hasSize(1);
    People.asCity();
    assertThat(board.overview(round.number()).unsent()).isEqualTo(2);
  }

  @Test
  void a_correction_that_was_not_answered_is_reminded_of_and_not_called_unsent() {
    var number = applicants.submitted(round, SENT, District.HAIDIAN, 0.63);
    jdbc.sql("UPDATE application SET status = 'CORRECTION' WHERE number = ?").param(number.value()).update();
    remindedAt("2024-07-13T16:00:00Z");
    assertThat(reminders(SENT)).singleElement().asString().contains(number.value(), "补正尚未提交", "按已有材料核验",
        "我的待办").doesNotContain("不进入评选");
    closed();
    assertThat(toldTo(SENT)).noneMatch(text -> text.contains("没有提交"));
  }

  @Test
  @Proves("R38")
  void an_extension_moves_the_reminders_with_the_deadline() {
    remindedAt("2024-07-13T16:00:00Z");
    People.asCityHead();
    extending.extend(round.number(), new Extension(Optional.of(LocalDate.of(2024, 7, 24)), Optional.empty(), "系统升级"));
    assertThat(nextReminder()).isEqualTo("2024-07-17T16:00:00Z");
    remindedAt("2024-07-17T16:00:00Z");
    assertThat(toldTo(UNSENT)).last().asString().contains("2024年7月24日 24:00");
  }

  @Test
  void after_an_outage_one_reminder_stands_for_all_that_were_missed_and_none_comes_too_late() {
    time.setTo(Instant.parse("2024-07-19T18:00:00Z"));
    fire();
    assertThat(toldTo(UNSENT)).hasSize(1);
    assertThat(nextReminder()).isEqualTo("2024-07-20T13:00:00Z");
    time.setTo(round.applicationDeadline().plus(Duration.ofDays(9)));
    fire();
    assertThat(toldTo(UNSENT)).hasSize(1);
    assertThat(nextReminder()).as("the window closes first").isAfter(time.now());
  }

  private void remindedAt(String moment) {
    assertThat(nextReminder()).isEqualTo(moment);
    time.setTo(Instant.parse(moment));
    fire();
  }

  private void fire() {
    People.asNobody();
    driver.fireTimer(round.number().value(), ProgrammeRoundProcess.REMINDER_DUE);
  }

  private void closed() {
    time.setTo(round.applicationDeadline());
    People.asNobody();
    driver.fireTimer(round.number().value(), ProgrammeRoundProcess.WINDOW_CLOSED);
  }

  private Instant nextReminder() {
    return driver.timer(round.number().value(), ProgrammeRoundProcess.REMINDER_DUE).getDuedate().toInstant();
  }

  private List<String> reminders(CreditCode operator) {
    return toldTo(operator).stream().filter(text -> text.contains("尚未提交")).toList();
  }

  private List<String> toldTo(CreditCode operator) {
    return jdbc.sql("SELECT body FROM message WHERE recipient = :to AND (case_ref = :round OR case_ref LIKE :cases)"
            + " ORDER BY id").param("to", Groups.operator(operator)).param("round", round.number().value())
        .param("cases", round.number() + "-%").query(String.class).list();
  }
}

package org.featuredpark.exit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.featuredpark.exit.process.DynamicExitProcess.DECIDE_EXIT;
import static org.featuredpark.exit.process.DynamicExitProcess.DEFENCE_DUE;
import static org.featuredpark.exit.process.DynamicExitProcess.EXITED;
import static org.featuredpark.exit.process.DynamicExitProcess.KEY;
import static org.featuredpark.exit.process.DynamicExitProcess.PUBLISH_EXIT;
import static org.featuredpark.exit.process.DynamicExitProcess.RECTIFICATION_DUE;
import static org.featuredpark.exit.process.DynamicExitProcess.RECTIFIED;
import static org.featuredpark.exit.process.DynamicExitProcess.RECTIFY;
import static org.featuredpark.exit.process.DynamicExitProcess.REMOVE_PARK;
import static org.featuredpark.exit.process.DynamicExitProcess.RETAINED;
import static org.featuredpark.exit.process.DynamicExitProcess.STATE_DEFENCE;
import static org.featuredpark.exit.process.DynamicExitProcess.VERIFY_RECTIFICATION;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.calendar.CivilPeriod;
import org.featuredpark.exit.Bans;
import org.featuredpark.exit.ExitCase;
import org.featuredpark.exit.ExitCases;
import org.featuredpark.exit.ExitOutcome;
import org.featuredpark.exit.ExitTrigger;
import org.featuredpark.identity.Groups;
import org.featuredpark.notice.NoticeNumber;
import org.featuredpark.notification.Messages;
import org.featuredpark.recognition.PilotParks;
import org.featuredpark.recognition.Register;
import org.featuredpark.recognition.TitleStatus;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.Journey;
import org.featuredpark.testing.People;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseworkTest
class DynamicExitProcessTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate FIRST_DAY = CivilPeriod.endOf(TODAY, Period.ofMonths(3));

  @Autowired
  private PilotParks parks;
  @Autowired
  private ExitCases cases;
  @Autowired
  private Bans bans;
  @Autowired
  private Register register;
  @Autowired
  private Messages messages;
  @Autowired
  private Driver driver;
  @Autowired
  private Journey journey;

  @Test
  @Proves("R58")
  void a_pilot_that_failed_its_evaluation_leaves_after_a_notice() {
    var park = parks.park(ApplicationStatus.UNDER_EVALUATION, TODAY);
    start(park, ExitTrigger.EVALUATION_FAILED);
    journey.of(KEY, park.value()).waitsAt(PUBLISH_EXIT).hasNotPassed(STATE_DEFENCE);

    driver.fireTimer(latest(park).noticeNumber(), "periodOver");

    journey.of(KEY, park.value()).isEnded().hasPassed(REMOVE_PARK, EXITED).hasNotPassed(DECIDE_EXIT, RETAINED);
    assertThat(parks.status(park)).isEqualTo(ApplicationStatus.EXITED);
    assertThat(bans.bannedUntil(parks.operatorOf(park))).isPresent();
    assertThat(driver.openTasks(park.value())).isEmpty();
  }

  @Test
  void a_trigger_that_no_rule_speaks_of_ends_without_a_ban() {
    var park = parks.park(ApplicationStatus.UNDER_EVALUATION, TODAY);
    start(park, ExitTrigger.RECOGNITION_DECLINED);
    driver.fireTimer(latest(park).noticeNumber(), "periodOver");

    assertThat(latest(park).outcome()).contains(ExitOutcome.EXITED);
    assertThat(bans.bannedUntil(parks.operatorOf(park))).isEmpty();
  }

  @Test
  @Proves("R54")
  void an_operator_that_convinces_the_head_stays() {
    var park = parks.recognised(TODAY);
    start(park, ExitTrigger.PENALTY);
    defend(park);
    decide(park, "RETAIN", null);

    journey.of(KEY, park.value()).isEnded().hasPassed(STATE_DEFENCE, RETAINED).hasNotPassed(PUBLISH_EXIT, EXITED);
    assertThat(latest(park)).matches(exit -> exit.defence().equals("处罚已撤销"))
        .matches(exit -> exit.outcome().orElseThrow() == ExitOutcome.RETAINED);
    assertThat(register.find(park).orElseThrow().status()).isEqualTo(TitleStatus.VALID);
  }

  @Test
  @Proves({"R54", "Q8"})
  void a_silent_operator_is_decided_on_after_five_working_days_and_a_liar_is_banned_for_three_years() {
    var park = parks.recognised(TODAY);
    start(park, ExitTrigger.FRAUD);
    assertThat(driver.timer(park.value(), DEFENCE_DUE).getDuedate())
        .isEqualTo(BeijingTime.toDate(LocalDate.of(2026, 3, 10)));
    driver.fireTimer(park.value(), DEFENCE_DUE);
    assertThatThrownBy(() -> decide(park, "RECTIFY", FIRST_DAY.plusMonths(1))).hasRootCauseInstanceOf(Refused.class)
        .hasStackTraceContaining("不能限期整改");
    decide(park, "EXIT", null);
    driver.fireTimer(latest(park).noticeNumber(), "periodOver");

    journey.of(KEY, park.value()).isEnded().hasPassed(DEFENCE_DUE, EXITED).hasNotPassed(STATE_DEFENCE);
    assertThat(register.find(park).orElseThrow().status()).isEqualTo(TitleStatus.ENDED);
    assertThat(bans.bannedUntil(parks.operatorOf(park)).orElseThrow()).isAfter(TODAY.plusYears(3));
  }

  @Test
  void what_else_was_held_against_a_park_that_left_stays_undecided_and_one_letter_tells_of_the_exit() {
    var park = parks.recognised(TODAY);
    start(park, ExitTrigger.PENALTY);
    start(park, ExitTrigger.VOLUNTARY);
    driver.fireTimer(latest(park).noticeNumber(), "periodOver");

    assertThat(cases.of(park, 2)).extracting(ExitCase::trigger, exit -> exit.outcome().orElseThrow()).containsExactly(
        tuple(ExitTrigger.VOLUNTARY, ExitOutcome.EXITED), tuple(ExitTrigger.PENALTY, ExitOutcome.SUPERSEDED));
    assertThat(messages.list(List.of(Groups.operator(parks.operatorOf(park))), "reader", 50))
        .filteredOn(message -> message.caseRef().equals(Optional.of(park.value())))
        .filteredOn(message -> message.body().contains("申请复核")).singleElement()
        .satisfies(message -> assertThat(message.subject()).contains("已退出"));
  }

  @Test
  void an_exit_that_the_public_rightly_objects_to_is_given_up() {
    var park = parks.park(ApplicationStatus.UNDER_CONSTRUCTION, TODAY);
    start(park, ExitTrigger.VOLUNTARY);
    var notice = new NoticeNumber(latest(park).noticeNumber());
    parks.objectRightly(park, notice);
    driver.fireTimer(notice.value(), "periodOver");

    journey.of(KEY, park.value()).isEnded().hasPassed(RETAINED).hasNotPassed(REMOVE_PARK, EXITED);
    assertThat(latest(park).outcome()).contains(ExitOutcome.RETAINED);
    assertThat(parks.status(park)).isEqualTo(ApplicationStatus.UNDER_CONSTRUCTION);
  }

  @Test
  @Proves("R58")
  void what_was_put_right_in_time_keeps_the_title() {
    var park = rectifying();
    parks.asOperatorOf(park);
    driver.complete(park.value(), RECTIFY, Map.of("rectification", "已补足面积"));
    verify(park, "RECTIFIED");

    journey.of(KEY, park.value()).isEnded().hasPassed(RECTIFY, RECTIFIED).hasNotPassed(EXITED, PUBLISH_EXIT);
    assertThat(latest(park).outcome()).contains(ExitOutcome.RECTIFIED);
    assertThat(register.find(park).orElseThrow().status()).isEqualTo(TitleStatus.VALID);
  }

  @Test
  void an_operator_that_reports_nothing_cannot_be_found_to_have_put_things_right() {
    var park = rectifying();
    assertThat(latest(park).rectifyBy()).isEqualTo(FIRST_DAY);
    driver.fireTimer(park.value(), RECTIFICATION_DUE);
    assertThatThrownBy(() -> verify(park, "RECTIFIED")).hasStackTraceContaining("没有报送整改情况");
    verify(park, "NOT_RECTIFIED");
    driver.fireTimer(latest(park).noticeNumber(), "periodOver");

    journey.of(KEY, park.value()).isEnded().hasPassed(RECTIFICATION_DUE, VERIFY_RECTIFICATION, EXITED);
    assertThat(parks.status(park)).isEqualTo(ApplicationStatus.EXITED);
  }

  @Test
  @Proves("R58")
  void rectification_takes_three_to_six_months() {
    var park = parks.recognised(TODAY);
    start(park, ExitTrigger.CONDITION_LOST);
    defend(park);
    var last = CivilPeriod.endOf(TODAY, Period.ofMonths(6));

    assertThatThrownBy(() -> decide(park, "RECTIFY", FIRST_DAY.minusDays(1))).hasStackTraceContaining("3至6个月");
    assertThatThrownBy(() -> decide(park, "RECTIFY", last.plusDays(1))).hasStackTraceContaining("3至6个月");
    decide(park, "RECTIFY", last);

    assertThat(latest(park).rectifyBy()).isEqualTo(last);
  }

  @Test
  @Proves("Q9")
  void a_title_does_not_pass_to_a_new_operator() {
    var park = parks.recognised(TODAY);
    start(park, ExitTrigger.OPERATOR_REPLACED);
    defend(park);
    decide(park, "EXIT", null);
    driver.fireTimer(latest(park).noticeNumber(), "periodOver");

    assertThat(register.find(park).orElseThrow().status()).isEqualTo(TitleStatus.ENDED);
    assertThat(bans.bannedUntil(parks.operatorOf(park))).as("a new operator may apply at once").isEmpty();
  }

  private ApplicationNumber rectifying() {
    var park = parks.recognised(TODAY);
    start(park, ExitTrigger.CONDITION_LOST);
    defend(park);
    decide(park, "RECTIFY", FIRST_DAY);
    return park;
  }

  private void start(ApplicationNumber park, ExitTrigger trigger) {
    driver.start(KEY, park.value(), Map.of("policyVersion", "PILOT-2024", "trigger", trigger.name()));
  }

  private void defend(ApplicationNumber park) {
    parks.asOperatorOf(park);
    driver.complete(park.value(), STATE_DEFENCE, Map.of("defence", "处罚已撤销"));
  }

  private void decide(ApplicationNumber park, String verdict, LocalDate rectifyBy) {
    People.asCityHead();
    driver.complete(park.value(), DECIDE_EXIT, rectifyBy == null
        ? Map.of("verdict", verdict, "reason", "经审查") : Map.of("verdict", verdict, "reason", "经审查",
            "rectifyBy", rectifyBy.toString()));
  }

  private void verify(ApplicationNumber park, String verdict) {
    People.asCity();
    driver.complete(park.value(), VERIFY_RECTIFICATION, Map.of("verdict", verdict, "opinion", "已核验"));
  }

  private ExitCase latest(ApplicationNumber park) {
    return cases.of(park, 1).get(0);
  }
}

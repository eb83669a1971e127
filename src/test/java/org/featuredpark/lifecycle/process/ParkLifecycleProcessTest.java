package org.featuredpark.lifecycle.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.featuredpark.lifecycle.process.ParkLifecycleProcess.AWAIT_SELECTION;
import static org.featuredpark.lifecycle.process.ParkLifecycleProcess.AWAIT_SHORTLIST;
import static org.featuredpark.lifecycle.process.ParkLifecycleProcess.CONSTRUCTION_MONITORING;
import static org.featuredpark.lifecycle.process.ParkLifecycleProcess.DYNAMIC_EXIT;
import static org.featuredpark.lifecycle.process.ParkLifecycleProcess.KEY;
import static org.featuredpark.lifecycle.process.ParkLifecycleProcess.PERFORMANCE_EVALUATION;
import static org.featuredpark.lifecycle.process.ParkLifecycleProcess.RECOGNITION;
import static org.featuredpark.lifecycle.process.ParkLifecycleProcess.SELECTION_ANNOUNCED;
import static org.featuredpark.lifecycle.process.ParkLifecycleProcess.SHORTLISTED;
import static org.featuredpark.lifecycle.process.ParkLifecycleProcess.TITLE_EXPIRED;
import static org.featuredpark.lifecycle.process.ParkLifecycleProcess.WITHDRAWN;

import java.util.Map;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.application.Applications;
import org.featuredpark.evaluation.EvaluatedParks;
import org.featuredpark.evaluation.Grade;
import org.featuredpark.exit.ExitCases;
import org.featuredpark.exit.ExitTrigger;
import org.featuredpark.exit.TriggerExit;
import org.featuredpark.notice.process.PublicNoticeProcess;
import org.featuredpark.recognition.Register;
import org.featuredpark.recognition.TitleStatus;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Forbidden;
import org.featuredpark.shared.ProgrammeStage;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.Journey;
import org.featuredpark.testing.People;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseworkTest
class ParkLifecycleProcessTest {

  @Autowired
  private EvaluatedParks parks;
  @Autowired
  private LifecycleStory story;
  @Autowired
  private Applications applications;
  @Autowired
  private Register register;
  @Autowired
  private ExitCases exits;
  @Autowired
  private TriggerExit triggerExit;
  @Autowired
  private Driver driver;
  @Autowired
  private Journey journey;

  @Test
  @Proves("R12")
  void a_park_goes_from_its_recommendation_to_a_title_that_expires() {
    var park = parks.announced(ProgrammeStage.PILOT, "PILOT-2024");
    story.startBefore(park, AWAIT_SHORTLIST);
    assertThat(status(park)).isEqualTo(ApplicationStatus.ACCEPTED);
    driver.send(SHORTLISTED, park.value(), Map.of("recommended", true));
    assertThat(status(park)).isEqualTo(ApplicationStatus.RECOMMENDED);
    driver.send(SELECTION_ANNOUNCED, park.value(), Map.of("selected", true));
    assertThat(status(park)).isEqualTo(ApplicationStatus.UNDER_CONSTRUCTION);
    story.end(park, "constructionMonitoring", "completed", "COMPLETED");
    assertThat(status(park)).isEqualTo(ApplicationStatus.UNDER_EVALUATION);
    parks.grade(park, Grade.GOOD);
    story.end(park, "performanceEvaluation", "passed", "PASSED");
    journey.of(KEY, park.value()).waitsAt(RECOGNITION);
  }

  @Test
  void a_title_that_runs_out_ends_without_a_ban() {
    var park = story.titled();

    driver.fireTimer(park.value(), TITLE_EXPIRED);

    journey.of(KEY, park.value()).isEnded().hasPassed("closeExpired", "exited");
    assertThat(status(park)).isEqualTo(ApplicationStatus.EXITED);
    assertThat(register.find(park).orElseThrow().status()).isEqualTo(TitleStatus.ENDED);
    assertThat(banYears(park)).isZero();
    assertThat(story.running(park)).isZero();
  }

  @Test
  void a_park_that_is_not_recommended_or_not_selected_is_told_so() {
    var first = parks.announced(ProgrammeStage.PILOT, "PILOT-2024");
    story.startBefore(first, AWAIT_SHORTLIST);
    driver.send(SHORTLISTED, first.value(), Map.of("recommended", false));
    assertThat(status(first)).isEqualTo(ApplicationStatus.NOT_RECOMMENDED);

    var second = parks.announced(ProgrammeStage.PILOT, "PILOT-2024");
    story.startBefore(second, AWAIT_SELECTION);
    driver.send(SELECTION_ANNOUNCED, second.value(), Map.of("selected", false));
    assertThat(status(second)).isEqualTo(ApplicationStatus.NOT_SELECTED);

    journey.of(KEY, second.value()).isEnded().hasPassed("notSelected").hasNotPassed(CONSTRUCTION_MONITORING);
  }

  @Test
  @Proves("R08")
  void a_revoked_construction_ends_the_park() {
    var park = parks.announced(ProgrammeStage.PILOT, "PILOT-2024");
    story.startBefore(park, CONSTRUCTION_MONITORING);

    story.end(park, "constructionMonitoring", "revoked", "REVOKED");

    journey.of(KEY, park.value()).isEnded().hasPassed("revoked").hasNotPassed(PERFORMANCE_EVALUATION);
    assertThat(exits.of(park, 1).get(0).trigger()).isEqualTo(ExitTrigger.START_OVERDUE);
    assertThat(banYears(park)).isOne();
  }

  @Test
  void a_declined_title_ends_the_pilot_without_a_ban() {
    var park = story.passed();

    story.end(park, "recognition", "declined", "DECLINED");

    journey.of(KEY, park.value()).isEnded().hasPassed("closeDeclined", "exited");
    assertThat(exits.of(park, 1).get(0).trigger()).isEqualTo(ExitTrigger.RECOGNITION_DECLINED);
    assertThat(banYears(park)).isZero();
  }

  @Test
  @Proves("R58")
  void a_failed_evaluation_ends_in_an_exit_or_begins_again() {
    var exited = story.failed();
    driver.fireTimer(exits.of(exited, 1).get(0).noticeNumber(), PublicNoticeProcess.PERIOD_OVER);
    journey.of(KEY, exited.value()).isEnded().hasPassed("exited");
    assertThat(status(exited)).isEqualTo(ApplicationStatus.EXITED);

    var retained = story.failed();
    story.end(retained, "dynamicExit", "retained", "RETAINED");
    journey.of(KEY, retained.value()).isNotEnded().waitsAt(PERFORMANCE_EVALUATION);
  }

  @Test
  @Proves({"R12", "R54"})
  void an_exit_decided_beside_the_main_path_ends_everything() {
    var park = story.titled();
    People.asCity();
    triggerExit.trigger(park, ExitTrigger.FRAUD, "入驻名单不实", "审计报告");
    journey.of(KEY, park.value()).isNotEnded().waitsAt(TITLE_EXPIRED, DYNAMIC_EXIT);
    driver.fireTimer(park.value(), "defenceDue");
    People.asCityHead();
    driver.complete(park.value(), "decideExit", Map.of("verdict", "EXIT", "reason", "证据确凿"));

    driver.fireTimer(exits.of(park, 1).get(0).noticeNumber(), PublicNoticeProcess.PERIOD_OVER);

    journey.of(KEY, park.value()).isEnded().hasPassed("exitDecided", "exitedByCase").hasNotPassed("closeExpired");
    assertThat(story.running(park)).isZero();
    assertThat(driver.openTasks(park.value())).isEmpty();
    assertThat(register.find(park).orElseThrow().status()).isEqualTo(TitleStatus.ENDED);
    assertThat(banYears(park)).isEqualTo(3);
  }

  @Test
  void an_exit_case_that_is_dropped_leaves_the_park_where_it_was_and_can_be_raised_again() {
    var park = story.titled();
    People.asCity();
    triggerExit.trigger(park, ExitTrigger.ACCIDENT, "园区发生事故", "事故通报");
    assertThatThrownBy(() -> triggerExit.trigger(park, ExitTrigger.ACCIDENT, "园区发生事故", "事故通报"))
        .isInstanceOf(Refused.class).hasMessageContaining("正在办理");
    driver.fireTimer(park.value(), "defenceDue");
    People.asCityHead();
    driver.complete(park.value(), "decideExit", Map.of("verdict", "RETAIN", "reason", "责任不在园区"));

    journey.of(KEY, park.value()).isNotEnded().waitsAt(TITLE_EXPIRED).hasPassed("isExited", "retained");
    People.asCity();
    triggerExit.trigger(park, ExitTrigger.ACCIDENT, "园区再次发生事故", "事故通报");
    journey.of(KEY, park.value()).waitsAt(DYNAMIC_EXIT);
  }

  @Test
  void what_follows_from_an_earlier_stage_is_not_raised_by_hand() {
    var park = story.titled();
    People.asCity();

    assertThatThrownBy(() -> triggerExit.trigger(park, ExitTrigger.TITLE_EXPIRED, "到期", "证书"))
        .isInstanceOf(Refused.class);
    People.asApplicant(EvaluatedParks.OPERATOR);
    assertThatThrownBy(() -> triggerExit.trigger(park, ExitTrigger.FRAUD, "名单不实", "举报信"))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  @Proves("Q1")
  void a_park_that_withdraws_leaves_without_a_penalty() {
    var park = parks.pilot();
    story.startBefore(park, AWAIT_SELECTION);

    driver.send(WITHDRAWN, park.value(), Map.of());

    journey.of(KEY, park.value()).isEnded().hasPassed("withdrawn").hasNotPassed("closeNotSelected");
    assertThat(status(park)).isEqualTo(ApplicationStatus.WITHDRAWN);
    assertThat(banYears(park)).isZero();
    assertThat(story.running(park)).isZero();
  }

  private ApplicationStatus status(ApplicationNumber park) {
    return applications.get(park).status();
  }

  private int banYears(ApplicationNumber park) {
    return exits.of(park, 1).stream().findFirst().map(exit -> exit.judged().banYears()).orElse(0);
  }
}

package org.featuredpark.lifecycle.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.featuredpark.lifecycle.process.ParkLifecycleProcess.KEY;
import static org.featuredpark.lifecycle.process.ParkLifecycleProcess.PERFORMANCE_EVALUATION;
import static org.featuredpark.lifecycle.process.ParkLifecycleProcess.RECOGNITION;
import static org.featuredpark.lifecycle.process.ParkLifecycleProcess.TITLE_EXPIRED;

import java.util.Map;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.application.Applications;
import org.featuredpark.evaluation.EvaluatedParks;
import org.featuredpark.evaluation.Grade;
import org.featuredpark.exit.Bans;
import org.featuredpark.exit.ExitCases;
import org.featuredpark.exit.ExitTrigger;
import org.featuredpark.exit.TriggerExit;
import org.featuredpark.notice.DecisionKind;
import org.featuredpark.notice.FileAppeal;
import org.featuredpark.notice.process.PublicNoticeProcess;
import org.featuredpark.recognition.Register;
import org.featuredpark.recognition.TitleStatus;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.Journey;
import org.featuredpark.testing.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where a park goes on whose exit was overturned. */
@CaseworkTest
class UpheldAppealTest {

  @Autowired private EvaluatedParks parks;
  @Autowired private LifecycleStory story;
  @Autowired private Applications applications;
  @Autowired private Register register;
  @Autowired private ExitCases exits;
  @Autowired private TriggerExit triggerExit;
  @Autowired private FileAppeal fileAppeal;
  @Autowired private Bans bans;
  @Autowired private Driver driver;
  @Autowired private Journey journey;
  @Autowired private JdbcClient jdbc;

  @Test
  void an_upheld_appeal_gives_the_title_back_and_lifts_the_ban() {
    var park = story.titled();
    People.asCity();
    triggerExit.trigger(park, ExitTrigger.FRAUD, "入驻名单不实", "审计报告");
    driver.fireTimer(park.value(), "defenceDue");
    People.asCityHead();
    driver.complete(park.value(), "decideExit", Map.of("verdict", "EXIT", "reason", "证据确凿"));
    driver.fireTimer(exits.of(park, 1).get(0).noticeNumber(), PublicNoticeProcess.PERIOD_OVER);
    assertThat(bans.bannedUntil(EvaluatedParks.OPERATOR)).isPresent();

    appeal(park);

    journey.of(KEY, park.value()).isNotEnded().waitsAt(TITLE_EXPIRED);
    assertThat(status(park)).isEqualTo(ApplicationStatus.RECOGNISED);
    assertThat(register.find(park).orElseThrow().status()).isEqualTo(TitleStatus.VALID);
    assertThat(bansLeft(park)).isZero();
  }

  @Test
  void an_upheld_appeal_against_a_failed_evaluation_has_it_repeated() {
    var park = story.failed();
    driver.fireTimer(exits.of(park, 1).get(0).noticeNumber(), PublicNoticeProcess.PERIOD_OVER);

    appeal(park);

    journey.of(KEY, park.value()).isNotEnded().waitsAt(PERFORMANCE_EVALUATION);
    assertThat(status(park)).isEqualTo(ApplicationStatus.UNDER_EVALUATION);
  }

  @Test
  void an_upheld_appeal_gives_a_park_that_passed_its_evaluation_another_decision_on_its_title() {
    var declined = story.passed();
    story.end(declined, "recognition", "declined", "DECLINED");
    assertThat(status(declined)).isEqualTo(ApplicationStatus.EXITED);

    appeal(declined);

    journey.of(KEY, declined.value()).isNotEnded().waitsAt(RECOGNITION);
    assertThat(status(declined)).isEqualTo(ApplicationStatus.UNDER_EVALUATION);
  }

  @Test
  void a_pass_that_was_never_signed_is_no_pass_for_a_park_that_comes_back() {
    var park = parks.pilot();
    story.startBefore(park, PERFORMANCE_EVALUATION);
    parks.gradeUnsigned(park, Grade.GOOD);
    story.end(park, "performanceEvaluation", "failed", "FAILED");
    driver.fireTimer(exits.of(park, 1).get(0).noticeNumber(), PublicNoticeProcess.PERIOD_OVER);

    appeal(park);

    journey.of(KEY, park.value()).isNotEnded().waitsAt(PERFORMANCE_EVALUATION);
  }

  private void appeal(ApplicationNumber park) {
    People.asApplicant(EvaluatedParks.OPERATOR);
    var appeal = fileAppeal.file(park, DecisionKind.EXITED, "名单经复核属实。").value();
    People.asCity();
    driver.complete(appeal, "examineAppeal", Map.of("examination", "原认定事实不清。"));
    People.asCityHead();
    driver.complete(appeal, "decideAppeal", Map.of("decision", "UPHELD", "reasons", "撤销原决定。"));
  }

  private int bansLeft(ApplicationNumber park) {
    return jdbc.sql("SELECT COUNT(*) FROM re_entry_ban WHERE application_number = ? AND lifted_on IS NULL")
        .param(park.value()).query(Integer.class).single();
  }

  private ApplicationStatus status(ApplicationNumber park) {
    return applications.get(park).status();
  }
}

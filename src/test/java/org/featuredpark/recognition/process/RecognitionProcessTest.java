package org.featuredpark.recognition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.featuredpark.recognition.process.RecognitionProcess.DECIDE_RECOGNITION;
import static org.featuredpark.recognition.process.RecognitionProcess.DECLINED;
import static org.featuredpark.recognition.process.RecognitionProcess.DRAFT_RECOGNITION_NOTICE;
import static org.featuredpark.recognition.process.RecognitionProcess.GRANT_TITLE;
import static org.featuredpark.recognition.process.RecognitionProcess.KEY;
import static org.featuredpark.recognition.process.RecognitionProcess.PUBLISH_RECOGNITION;
import static org.featuredpark.recognition.process.RecognitionProcess.RECOGNISED;
import static org.featuredpark.recognition.process.RecognitionProcess.RECORD_RECOGNITION_NOTICE;

import java.util.List;
import java.util.Map;
import org.featuredpark.evaluation.EvaluatedParks;
import org.featuredpark.evaluation.process.EvaluationStory;
import org.featuredpark.notice.NoticeBook;
import org.featuredpark.notice.NoticeNumber;
import org.featuredpark.notice.process.PublicNoticeProcess;
import org.featuredpark.recognition.RecognitionCase;
import org.featuredpark.recognition.RecognitionCases;
import org.featuredpark.recognition.Register;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.Journey;
import org.featuredpark.testing.People;
import org.featuredpark.testing.Proves;
import org.featuredpark.testing.TestTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseworkTest
class RecognitionProcessTest {

  @Autowired
  private EvaluatedParks parks;
  @Autowired
  private EvaluationStory evaluation;
  @Autowired
  private Register register;
  @Autowired
  private RecognitionCases cases;
  @Autowired
  private NoticeBook notices;
  @Autowired
  private Driver driver;
  @Autowired
  private Journey journey;
  @Autowired
  private TestTime time;

  @Test
  @Proves("R56")
  void a_park_without_objection_gets_a_title_for_three_years() {
    var park = waiting("91", "ACHIEVED");
    assertThat(cases.get(park).priority().rank()).isEqualTo(1);

    decide(park, "RECOGNISE");
    journey.of(KEY, park.value()).waitsAt(PUBLISH_RECOGNITION).hasNotPassed(GRANT_TITLE);
    driver.fireTimer(notice(park), PublicNoticeProcess.PERIOD_OVER);

    journey.of(KEY, park.value()).isEnded().hasPassed(GRANT_TITLE, RECOGNISED).hasNotPassed(DECLINED);
    var granted = register.find(park).orElseThrow();
    assertThat(granted.validFrom()).isEqualTo(time.today());
    assertThat(granted.validTo()).isEqualTo(time.today().plusYears(3));
    assertThat(parks.toldOperator(park)).contains("已列入认定序列", "已认定为北京市专精特新特色园区");
    assertThat(driver.openTasks(park.value())).isEmpty();
  }

  @Test
  void a_park_that_the_city_head_declines_gets_none() {
    var park = waiting("85", "ACHIEVED");

    decide(park, "DECLINE");

    journey.of(KEY, park.value()).isEnded().hasPassed(DECLINED)
        .hasNotPassed(DRAFT_RECOGNITION_NOTICE, GRANT_TITLE);
    assertThat(register.find(park)).isEmpty();
    assertThat(parks.toldOperator(park)).contains("不予认定");
  }

  @Test
  @Proves("R06")
  void a_park_that_missed_its_targets_can_only_be_declined() {
    var park = waiting("95", "NOT_ACHIEVED");

    assertThatThrownBy(() -> decide(park, "RECOGNISE")).hasStackTraceContaining("要求达成目标后认定");
    journey.of(KEY, park.value()).waitsAt(DECIDE_RECOGNITION);
    decide(park, "DECLINE");

    journey.of(KEY, park.value()).isEnded().hasPassed(DECLINED);
  }

  @Test
  void a_park_taken_off_its_notice_gets_none() {
    var park = waiting("91", "ACHIEVED");
    decide(park, "RECOGNISE");
    notices.remove(new NoticeNumber(notice(park)), park);

    driver.fireTimer(notice(park), PublicNoticeProcess.PERIOD_OVER);

    journey.of(KEY, park.value()).isEnded().hasPassed(RECORD_RECOGNITION_NOTICE, DECLINED)
        .hasNotPassed(GRANT_TITLE, RECOGNISED);
    assertThat(register.find(park)).isEmpty();
  }

  @Test
  @Proves("R06")
  void the_better_grade_is_shown_first_and_what_cannot_be_recognised_last() {
    var missed = waiting("99", "NOT_ACHIEVED");
    var pass = waiting("60", "ACHIEVED");
    var excellent = waiting("90", "ACHIEVED");

    assertThat(cases.waiting(1000).stream().map(RecognitionCase::application)
        .filter(List.of(missed, pass, excellent)::contains)).containsExactly(excellent, pass, missed);
  }

  private ApplicationNumber waiting(String total, String targets) {
    var park = parks.pilot();
    evaluation.start(park);
    evaluation.reachGrade(park, total, targets);
    evaluation.sign(park, "CONFIRM");
    driver.start(KEY, park.value(), Map.of("policyVersion", "PILOT-2024"));
    return park;
  }

  private void decide(ApplicationNumber park, String verdict) {
    People.asCityHead();
    driver.complete(park.value(), DECIDE_RECOGNITION, Map.of("verdict", verdict, "reason", "依据评价结果。"));
  }

  private String notice(ApplicationNumber park) {
    return cases.get(park).notice().orElseThrow().value();
  }
}

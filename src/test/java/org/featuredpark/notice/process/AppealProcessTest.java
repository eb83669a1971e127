package org.featuredpark.notice.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.featuredpark.notice.process.AppealProcess.APPEAL_REJECTED;
import static org.featuredpark.notice.process.AppealProcess.APPEAL_UPHELD;
import static org.featuredpark.notice.process.AppealProcess.ARRANGE_REMEDY;
import static org.featuredpark.notice.process.AppealProcess.CARRY_OUT_APPEAL;
import static org.featuredpark.notice.process.AppealProcess.DECIDE_APPEAL;
import static org.featuredpark.notice.process.AppealProcess.EXAMINE_APPEAL;
import static org.featuredpark.notice.process.AppealProcess.KEY;
import static org.featuredpark.notice.process.AppealProcess.REMEDY_ARRANGED;

import java.time.LocalDate;
import java.util.Map;
import org.featuredpark.application.ApplicationRecords;
import org.featuredpark.application.ApplicationRecords.ApplicationStep;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.notice.AppealNumber;
import org.featuredpark.notice.AppealOutcome;
import org.featuredpark.notice.Appeals;
import org.featuredpark.notice.DecisionKind;
import org.featuredpark.notice.FileAppeal;
import org.featuredpark.notice.NoticeStory;
import org.featuredpark.notice.TestAppealEffect;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.Forbidden;
import org.featuredpark.shared.NotFound;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.Journey;
import org.featuredpark.testing.People;
import org.featuredpark.testing.Proves;
import org.featuredpark.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseworkTest
class AppealProcessTest {

  private static final LocalDate MONDAY = LocalDate.of(2024, 8, 5);
  private static final LocalDate LAST_DAY = LocalDate.of(2024, 8, 12);

  @Autowired
  private NoticeStory story;
  @Autowired
  private ApplicationRecords records;
  @Autowired
  private Appeals appeals;
  @Autowired
  private FileAppeal fileAppeal;
  @Autowired
  private TestAppealEffect effect;
  @Autowired
  private Driver driver;
  @Autowired
  private Journey journey;
  @Autowired
  private TestTime time;

  private ApplicationNumber application;

  @BeforeEach
  void a_rejection_was_delivered() {
    time.setTo(MONDAY);
    application = story.draft(1).items().get(0).application();
    delivered(ApplicationStatus.NOT_ELIGIBLE);
  }

  @Test
  void a_rejected_appeal_ends_with_reasons() {
    var appeal = filed(DecisionKind.NOT_ELIGIBLE);

    examined(appeal);
    decided(appeal, AppealOutcome.REJECTED);

    journey.of(KEY, appeal.value()).isEnded().hasPassed(APPEAL_REJECTED).hasNotPassed(CARRY_OUT_APPEAL);
    assertThat(appeals.course(appeal).state()).isEqualTo("已办结：申诉不成立，维持原决定");
    assertThat(appeals.course(appeal).reasons()).isEqualTo("事实清楚。");
  }

  @Test
  void the_grounds_are_read_as_words_whatever_they_contain() {
    People.asApplicant(NoticeStory.OPERATOR);
    var appeal = fileAppeal.file(application, DecisionKind.NOT_ELIGIBLE, "不服。\n\n# [同意](https://evil.example)");

    assertThat(driver.brief(appeal.value(), EXAMINE_APPEAL))
        .contains("- 申诉理由：不服。 ＃ ［同意］(https：//evil.example)\n");
  }

  @Test
  void an_upheld_appeal_that_no_stage_can_carry_out_goes_to_a_person() {
    var appeal = filed(DecisionKind.NOT_ELIGIBLE);
    examined(appeal);
    decided(appeal, AppealOutcome.UPHELD);
    journey.of(KEY, appeal.value()).isNotEnded().waitsAt(ARRANGE_REMEDY);
    assertThat(appeals.course(appeal).state()).isEqualTo("申诉成立，正在安排补救");

    People.asCity();
    driver.complete(appeal.value(), ARRANGE_REMEDY, Map.of("remedy", "报请增加一个名额。"));

    journey.of(KEY, appeal.value()).isEnded().hasPassed(REMEDY_ARRANGED).hasNotPassed(APPEAL_UPHELD);
    assertThat(appeals.course(appeal).remedy()).isEqualTo("报请增加一个名额。");
  }

  @Test
  @Proves("Q7")
  void an_upheld_appeal_is_carried_out_by_the_stage_that_decided() {
    delivered(ApplicationStatus.UNDER_CONSTRUCTION);
    delivered(ApplicationStatus.EXITED);
    var appeal = filed(DecisionKind.REVOKED);
    effect.takes(application, DecisionKind.REVOKED);

    examined(appeal);
    decided(appeal, AppealOutcome.UPHELD);

    journey.of(KEY, appeal.value()).isEnded().hasPassed(APPEAL_UPHELD).hasNotPassed(ARRANGE_REMEDY);
    assertThat(effect.carriedOut()).contains(appeal);
  }

  @Test
  @Proves("Q7")
  void an_appeal_is_in_time_to_the_last_millisecond_of_the_fifth_working_day() {
    time.setTo(BeijingTime.endOf(LAST_DAY));
    assertThatThrownBy(() -> filed(DecisionKind.NOT_ELIGIBLE)).isInstanceOf(Refused.class)
        .hasMessageContaining("2024年8月12日 24:00").hasMessageContaining("60日内").hasMessageContaining("6个月")
        .satisfies(refused -> assertThat(((Refused) refused).clause().orElseThrow()).hasToString("Q7"));

    time.setTo(BeijingTime.endOf(LAST_DAY).minusSeconds(30));
    assertThat(filed(DecisionKind.NOT_ELIGIBLE)).hasToString(application + "-FS-01");
  }

  @Test
  @Proves("Q7")
  void a_decision_is_appealed_once_by_its_addressee_and_only_if_there_is_one() {
    filed(DecisionKind.NOT_ELIGIBLE);

    assertThatThrownBy(() -> filed(DecisionKind.NOT_ELIGIBLE)).isInstanceOf(Refused.class)
        .hasMessageContaining("不重复受理");
    assertThatThrownBy(() -> filed(DecisionKind.NOT_SELECTED)).isInstanceOf(NotFound.class);
    People.asApplicant(CreditCode.of("911101081000004460"));
    assertThatThrownBy(() -> fileAppeal.file(application, DecisionKind.NOT_ELIGIBLE, "不服"))
        .isInstanceOf(Forbidden.class);
    People.asCity();
    assertThatThrownBy(() -> fileAppeal.file(application, DecisionKind.NOT_ELIGIBLE, "不服"))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  @Proves("Q7")
  void the_decision_is_due_ten_working_days_after_the_appeal_however_long_the_examination_took() {
    var appeal = filed(DecisionKind.NOT_ELIGIBLE);
    time.setTo(LocalDate.of(2024, 8, 8));
    examined(appeal);

    assertThat(driver.task(appeal.value(), DECIDE_APPEAL).getDueDate().toInstant())
        .isEqualTo(BeijingTime.endOf(LocalDate.of(2024, 8, 19)));
  }

  private void delivered(ApplicationStatus status) {
    records.addStep(application, new ApplicationStep(time.now(), status, "可用办公空间不足。"));
  }

  private AppealNumber filed(DecisionKind kind) {
    People.asApplicant(NoticeStory.OPERATOR);
    return fileAppeal.file(application, kind, "测绘报告有误，附新报告。");
  }

  private void examined(AppealNumber appeal) {
    People.asCity();
    driver.complete(appeal.value(), EXAMINE_APPEAL, Map.of("examination", "已复核测绘报告。"));
  }

  private void decided(AppealNumber appeal, AppealOutcome outcome) {
    People.asCityHead();
    driver.complete(appeal.value(), DECIDE_APPEAL, Map.of("decision", outcome.name(), "reasons", "事实清楚。"));
  }
}

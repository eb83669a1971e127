package org.featuredpark.round.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.identity.Groups;
import org.featuredpark.round.ExtendDeadline;
import org.featuredpark.round.Extension;
import org.featuredpark.round.RoundStatus;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.District;
import org.featuredpark.shared.Refused;
import org.featuredpark.shared.RoundNumber;
import org.featuredpark.shortlist.DistrictRound;
import org.featuredpark.shortlist.TestApplications;
import org.featuredpark.shortlist.process.DistrictShortlistProcess;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.Journey;
import org.featuredpark.testing.People;
import org.featuredpark.testing.Proves;
import org.featuredpark.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The round as an officer starts it; the paths of its later steps are walked in the model's own test. */
@CaseworkTest
class ProgrammeRoundProcessTest {

  @Autowired
  private FormService forms;
  @Autowired
  private RepositoryService repository;
  @Autowired
  private Rounds rounds;
  @Autowired
  private ExtendDeadline extending;
  @Autowired
  private Driver driver;
  @Autowired
  private Journey journey;
  @Autowired
  private TestTime time;
  @Autowired
  private JdbcClient jdbc;

  @BeforeEach
  void onTheDayOfTheNotice() {
    time.setTo(LocalDate.of(2024, 6, 24));
    People.asCity();
  }

  @Test
  @Proves("R38")
  void the_start_form_opens_a_numbered_round_and_tells_the_districts() {
    var round = rounds.get(open(entry()));
    assertThat(round.number().value()).matches("PILOT-2024-\\d+");
    assertThat(round.applicationDeadline()).isEqualTo("2024-07-20T16:00:00Z");
    assertThat(round.baseDate()).isEqualTo(LocalDate.of(2024, 7, 20));
    assertThat(driver.timer(round.number().value(), ProgrammeRoundProcess.WINDOW_CLOSED).getDuedate())
        .isEqualTo(Instant.parse("2024-07-20T16:00:00Z"));
    assertThat(jdbc.sql("SELECT COUNT(*) FROM message WHERE case_ref = :round").param("round", round.number().value())
        .query(Integer.class).single()).isEqualTo(17);
    var next = open(entry());
    assertThat(sequence(next)).isEqualTo(sequence(round.number()) + 1);
  }

  @Test
  @Proves("R38")
  void with_a_grace_the_window_closes_when_it_has_ended() {
    var form = entry();
    form.put("uploadGraceMinutes", 10);
    var number = open(form);

    assertThat(rounds.get(number).uploadGraceMinutes()).isEqualTo(10);
    assertThat(rounds.get(number).applicationDeadline()).isEqualTo("2024-07-20T16:00:00Z");
    assertThat(due(number.value(), ProgrammeRoundProcess.WINDOW_CLOSED)).isEqualTo("2024-07-20T16:10:00Z");
    assertThat(jdbc.sql("SELECT DISTINCT body FROM message WHERE case_ref = :round").param("round", number.value())
        .query(String.class).single()).contains("最迟可于2024年7月21日 00:10前");
    People.asCityHead();
    extending.extend(number, new Extension(day("2024-07-25"), Optional.empty(), "系统升级"));
    assertThat(due(number.value(), ProgrammeRoundProcess.WINDOW_CLOSED)).isEqualTo("2024-07-25T16:10:00Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "121", "1.5", "十"})
  void a_grace_is_none_or_up_to_two_hours_in_whole_minutes(String minutes) {
    var form = entry();
    form.put("uploadGraceMinutes", minutes);
    assertThatThrownBy(() -> open(form)).isInstanceOfSatisfying(Refused.class,
        refused -> assertThat(refused.field()).contains("uploadGraceMinutes")).hasMessageContaining("上传宽限分钟数");
  }

  @Test
  void nothing_but_the_forms_fields_is_taken() {
    var planted = entry();
    planted.put("policyVersion", "FREE");
    assertThatThrownBy(() -> open(planted)).isInstanceOf(Refused.class)
        .hasMessageContaining("policyVersion");
  }

  @Test
  @Proves({"R02", "R60"})
  void a_round_needs_a_published_policy_a_future_and_a_known_calendar() {
    assertRefused("policyTag", "PILOT-2030", "policyTag");
    assertRefused("opensOn", "2024-06-23", "opensOn");
    assertRefused("districtDeadlineDay", "2028-01-03", "districtDeadlineDay");
    assertRefused("stage", "ROLLOUT", "policyTag");
  }

  @Test
  void a_round_without_applications_ends_by_itself() {
    var number = open(entry());
    People.asNobody();
    driver.fireTimer(number.value(), ProgrammeRoundProcess.WINDOW_CLOSED);

    journey.of(ProgrammeRoundProcess.KEY, number.value()).isEnded()
        .hasPassed(ProgrammeRoundProcess.CLOSE_WINDOW, ProgrammeRoundProcess.COLLECT_RECOMMENDATIONS,
            ProgrammeRoundProcess.CANCELLED_WITHOUT_CANDIDATES)
        .hasNotPassed(ProgrammeRoundProcess.REVIEW_PARKS);
    assertThat(rounds.get(number).status()).isEqualTo(RoundStatus.CANCELLED);
  }

  @Test
  @Proves("R42")
  void each_district_with_an_applicant_gets_a_case_of_its_own() {
    var number = open(entry());
    TestApplications.insert(jdbc, number, District.HAIDIAN, 1, ApplicationStatus.ACCEPTED);
    TestApplications.insert(jdbc, number, District.HAIDIAN, 2, ApplicationStatus.SUBMITTED);
    TestApplications.insert(jdbc, number, District.BDA, 1, ApplicationStatus.ACCEPTED);
    TestApplications.insert(jdbc, number, District.MIYUN, 1, ApplicationStatus.LATE);
    People.asNobody();
    driver.fireTimer(number.value(), ProgrammeRoundProcess.WINDOW_CLOSED);

    assertThat(rounds.get(number).status()).isEqualTo(RoundStatus.SHORTLISTING);
    for (var district : List.of(District.HAIDIAN, District.BDA)) {
      assertThat(driver.openTasks(new DistrictRound(number, district).key()))
          .containsExactly(DistrictShortlistProcess.RANK_CANDIDATES);
    }
    assertThat(driver.openTasks(new DistrictRound(number, District.MIYUN).key())).isEmpty();
  }

  @Test
  @Proves({"R38", "R45"})
  void more_time_moves_the_windows_timer_and_then_the_districts() {
    var number = open(entry());
    TestApplications.insert(jdbc, number, District.HAIDIAN, 1, ApplicationStatus.ACCEPTED);
    People.asCityHead();
    extending.extend(number, new Extension(day("2024-07-25"), Optional.empty(), "系统升级"));
    assertThat(due(number.value(), ProgrammeRoundProcess.WINDOW_CLOSED)).isEqualTo("2024-07-25T16:00:00Z");
    assertThat(jdbc.sql("SELECT body FROM message WHERE recipient = :to AND case_ref = :round")
        .param("to", Groups.operator(TestApplications.OPERATOR)).param("round", number.value())
        .query(String.class).single()).contains("2024年7月25日 24:00", "系统升级");

    driver.fireTimer(number.value(), ProgrammeRoundProcess.WINDOW_CLOSED);
    extending.extend(number, new Extension(Optional.empty(), day("2024-08-06"), "汛期"));
    var haidian = new DistrictRound(number, District.HAIDIAN).key();
    assertThat(due(haidian, DistrictShortlistProcess.DISTRICT_DEADLINE)).isEqualTo("2024-08-06T16:00:00Z");
    assertThat(due(haidian, DistrictShortlistProcess.ONE_DAY_LEFT)).isEqualTo("2024-08-04T16:00:00Z");
  }

  private String due(String businessKey, String timer) {
    return driver.timer(businessKey, timer).getDuedate().toInstant().toString();
  }

  private static Optional<LocalDate> day(String day) {
    return Optional.of(LocalDate.parse(day));
  }

  private void assertRefused(String field, String value, String refusedField) {
    var form = entry();
    form.put(field, value);
    assertThatThrownBy(() -> open(form)).isInstanceOfSatisfying(Refused.class, refused -> {
      assertThat(refused.field()).contains(refusedField);
      assertThat(refused.clause()).isPresent();
    });
  }

  private static int sequence(RoundNumber number) {
    return Integer.parseInt(number.value().substring(number.value().lastIndexOf('-') + 1));
  }

  private RoundNumber open(Map<String, Object> form) {
    var definition = repository.createProcessDefinitionQuery().processDefinitionKey(ProgrammeRoundProcess.KEY)
        .latestVersion().singleResult();
    return new RoundNumber(forms.submitStartForm(definition.getId(), form).getBusinessKey());
  }

  private static Map<String, Object> entry() {
    return new HashMap<>(Map.ofEntries(Map.entry("title", "北京市专精特新特色园区（试点）"), Map.entry("stage", "PILOT"),
        Map.entry("policyTag", "PILOT-2024"), Map.entry("opensOn", "2024-06-24"),
        Map.entry("applicationDeadlineDay", "2024-07-20"), Map.entry("districtDeadlineDay", "2024-07-31"),
        Map.entry("districtQuota", 3), Map.entry("places", 10), Map.entry("noticeDays", 5), Map.entry("panelSize", 5),
        Map.entry("constructionPeriod", "P1Y"), Map.entry("weightOperation", 60), Map.entry("weightProject", 40),
        Map.entry("passLine", 60)));
  }
}

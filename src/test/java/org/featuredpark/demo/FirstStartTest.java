package org.featuredpark.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.featuredpark.application.Application;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.audit.AuditEntry;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.calendar.WorkingDays;
import org.featuredpark.demo.process.EngineAtRest;
import org.featuredpark.evaluation.Cause;
import org.featuredpark.evaluation.Evaluations;
import org.featuredpark.exit.ExitCases;
import org.featuredpark.exit.ExitTrigger;
import org.featuredpark.identity.Accounts;
import org.featuredpark.monitoring.ConstructionStatus;
import org.featuredpark.monitoring.Constructions;
import org.featuredpark.portal.DemoAccounts;
import org.featuredpark.recognition.RecognisedPark;
import org.featuredpark.recognition.TitleStatus;
import org.featuredpark.round.Round;
import org.featuredpark.round.RoundStatus;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.District;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a visitor finds after the first start with no profile set. */
class FirstStartTest {

  private static DemoUnderTest demo;

  @BeforeAll
  static void start() {
    demo = new DemoUnderTest("first-start");
  }

  @AfterAll
  static void stop() {
    demo.close();
  }

  @Test
  void time_is_the_visitors_own() {
    assertThat(Duration.between(Instant.now(), demo.get(Clock.class).instant()).abs())
        .isLessThan(Duration.ofSeconds(30));
    assertThat(demo.page("/login")).contains("与真实时间一致");
  }

  @Test
  void a_pilot_round_takes_applications_and_some_stand_at_every_point_of_the_intake() {
    var open = round(5);
    assertThat(demo.rounds()).filteredOn(round -> round.status() == RoundStatus.OPEN).containsExactly(open);
    assertThat(open.applicationDeadline()).isAfter(Instant.now().plus(Duration.ofDays(10)));
    assertThat(demo.applicationsOf(open)).hasSize(7).extracting(Application::status).contains(
        ApplicationStatus.SUBMITTED, ApplicationStatus.CORRECTION, ApplicationStatus.ACCEPTED,
        ApplicationStatus.NOT_ELIGIBLE);
  }

  @Test
  void the_pilot_has_the_dates_of_the_notice() {
    assertThat(pilot().opensOn()).isEqualTo(LocalDate.of(2024, 6, 24));
    assertThat(pilot().applicationDeadline()).isEqualTo(Instant.parse("2024-07-20T16:00:00Z"));
    assertThat(pilot().districtDeadline()).isEqualTo(Instant.parse("2024-07-31T16:00:00Z"));
    assertThat(pilot().announcedOn()).isBetween(LocalDate.of(2024, 9, 20), LocalDate.of(2024, 11, 10));
    assertThat(pilot().status()).isEqualTo(RoundStatus.ANNOUNCED);
  }

  @Test
  void every_park_that_was_not_selected_knows_why() {
    assertThat(demo.applicationsOf(pilot())).hasSizeGreaterThanOrEqualTo(30).extracting(Application::status)
        .contains(ApplicationStatus.NOT_ELIGIBLE, ApplicationStatus.LATE, ApplicationStatus.WITHDRAWN,
            ApplicationStatus.NOT_RECOMMENDED, ApplicationStatus.NOT_SELECTED);
    assertThat(demo.statusOf(pilot(), "huangcun")).isEqualTo(ApplicationStatus.NOT_SELECTED);
    assertThat(demo.constructionsOf(pilot())).hasSize(10);
    var ineligible = Cast.parks().stream().filter(park -> !park.label().isEligible()).map(Park::key)
        .filter(key -> !DemoThisYear.NEWCOMERS.contains(key)).toList();
    assertThat(ineligible).hasSizeGreaterThan(10)
        .allMatch(key -> demo.statusOf(pilot(), key) == ApplicationStatus.NOT_ELIGIBLE);
    assertThat(demo.applicationsOf(pilot())).filteredOn(park -> park.status() == ApplicationStatus.NOT_ELIGIBLE)
        .hasSameSizeAs(ineligible);
  }

  @Test
  void the_pilots_parks_were_recognised_or_left_each_for_its_reason() {
    for (var key : List.of("rongchang", "shangdi", "shenggong", "fengke", "yongfeng")) {
      assertThat(demo.statusOf(pilot(), key)).as(key).isEqualTo(ApplicationStatus.RECOGNISED);
    }
    var reasons = Map.of("linhe", ExitTrigger.PENALTY, "doudian", ExitTrigger.START_OVERDUE,
        "chaolai", ExitTrigger.VOLUNTARY, "jingshan", ExitTrigger.EVALUATION_FAILED,
        "hongda", ExitTrigger.EVALUATION_FAILED);
    reasons.forEach((key, reason) -> {
      var park = demo.park(pilot(), key);
      assertThat(park.status()).as(key).isEqualTo(ApplicationStatus.EXITED);
      assertThat(demo.get(ExitCases.class).of(park.number(), 10)).singleElement()
          .matches(one -> one.trigger() == reason && one.outcome().isPresent());
    });
    assertThat(causeOf("jingshan")).isEqualTo(Cause.NORMAL);
    assertThat(causeOf("hongda")).isEqualTo(Cause.DEEMED);
  }

  @Test
  void a_start_was_put_off_with_permission_and_a_recognised_park_puts_things_right() {
    var constructions = demo.get(Constructions.class);
    assertThat(constructions.get(demo.park(pilot(), "fengke").number()).start())
        .matches(start -> start.extensions() == 1 && start.startedInTime());
    assertThat(demo.get(ExitCases.class).of(demo.park(pilot(), "yongfeng").number(), 10)).singleElement()
        .matches(one -> one.outcome().isEmpty() && one.trigger() == ExitTrigger.CONDITION_LOST
            && one.rectifyBy().isAfter(LocalDate.now(BeijingTime.ZONE)));
  }

  @Test
  void the_register_shows_titles_of_early_2026_and_the_one_that_ended() {
    var register = demo.register();
    assertThat(register).hasSize(6).allMatch(title -> title.validFrom().getYear() == 2026
        && title.validFrom().getMonthValue() <= 3 && title.validTo().getYear() == 2029);
    assertThat(register).filteredOn(title -> title.status() == TitleStatus.ENDED)
        .extracting(RecognisedPark::parkName).containsExactly(demo.park(pilot(), "linhe").parkName());
    assertThat(demo.page("/register")).contains(register.stream().map(RecognisedPark::parkName).toList());
  }

  @Test
  void there_is_a_round_in_every_stage_between() {
    assertThat(demo.rounds()).hasSize(6).extracting(Round::status).containsExactly(RoundStatus.ANNOUNCED,
        RoundStatus.ANNOUNCED, RoundStatus.ANNOUNCED, RoundStatus.REVIEW, RoundStatus.SHORTLISTING,
        RoundStatus.OPEN);
    assertThat(demo.applicationsOf(round(1))).hasSize(4)
        .allMatch(park -> park.status() == ApplicationStatus.UNDER_EVALUATION);
    assertThat(demo.constructionsOf(round(2))).hasSize(4).allMatch(
        one -> one.status() == ConstructionStatus.RUNNING && one.start().startedInTime());
  }

  @Test
  void everybody_finds_something_to_do() {
    assertThat(demo.waitingFor("applicant1")).contains("报送整改情况");
    assertThat(demo.waitingFor("applicant2")).contains("报送绩效自评", "报送月报");
    assertThat(demo.waitingFor("applicant3")).contains("补正申报材料");
    assertThat(demo.waitingFor("haidian")).contains("处理待核实事项");
    assertThat(demo.waitingFor("xicheng")).contains("择优排序");
    assertThat(demo.waitingFor("bda-head")).contains("盖章报送");
    assertThat(demo.waitingFor("city")).contains("现场核查", "办理变更");
    assertThat(demo.waitingFor("city-head")).contains("决定是否认定", "审定评价结果");
    assertThat(Cast.experts()).anyMatch(expert -> demo.waitingFor(expert.userId()).contains("专家评分"));
  }

  @Test
  void nothing_is_left_over_from_the_past_or_lies_in_the_future() {
    var now = Instant.now();
    new EngineAtRest(demo.system()).isAt(now);
    assertThat(demo.get(AuditTrail.class).newest(200)).extracting(AuditEntry::at).allMatch(at -> at.isBefore(now));
  }

  @Test
  void at_most_a_report_is_overdue() {
    assertThat(new EngineAtRest(demo.system()).overdue(Instant.now())).isSubsetOf("报送月报");
  }

  @Test
  void every_district_took_part_and_parks_of_every_direction() {
    var all = demo.rounds().stream().flatMap(round -> demo.applicationsOf(round).stream()).toList();
    assertThat(all.stream().map(Application::direction).distinct()).hasSize(6);
    assertThat(all.stream().map(Application::district).distinct()).hasSize(District.values().length - 1);
    assertThat(all.stream().map(Application::parkName).distinct()).hasSizeGreaterThanOrEqualTo(40);
  }

  @Test
  void every_account_on_the_sign_in_page_opens() {
    var accounts = demo.get(Accounts.class);
    var password = demo.get(DemoAccounts.class).password();
    assertThat(List.of("applicant1", "applicant3", "haidian", "haidian-head", "bda", "bda-head", "yanqing", "city",
        "city-head", "expert1", "expert9", "auditor", "admin"))
        .allSatisfy(user -> assertThat(accounts.authenticate(user, password)).isPresent());
  }

  @Test
  void the_guide_names_what_waits_for_each_account() {
    var page = demo.page("/guide/accounts");
    assertThat(page).contains("applicant3", "haidian", "演示用暂定", "任务列表").containsPattern("核验[^<]*（1项）");
    assertThat(page.split("决定是否认定（1项）", -1)).hasSize(2);
    assertThat(demo.page("/login")).contains("Park-demo-2024", "applicant1", "bda-head");
  }

  @Test
  void years_that_nobody_announced_are_provisional() {
    var calendar = demo.get(WorkingDays.class).calendar();
    assertThat(Stream.of(2027, 2028, 2029, 2030)).allMatch(calendar::covers);
    assertThat(calendar.noticePeriod(LocalDate.of(2027, 9, 30), 5).arithmetic()).contains("演示用暂定");
  }

  private static Round pilot() {
    return round(0);
  }

  private static Round round(int place) {
    return demo.rounds().get(place);
  }

  private static Cause causeOf(String key) {
    return demo.get(Evaluations.class).latest(demo.park(pilot(), key).number()).result().orElseThrow().cause();
  }
}

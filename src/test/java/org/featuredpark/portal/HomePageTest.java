package org.featuredpark.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.featuredpark.application.TestApplications;
import org.featuredpark.identity.Role;
import org.featuredpark.round.RoundSamples;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.testing.Browserless;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.TestAccounts;
import org.featuredpark.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CaseworkTest
class HomePageTest {

  private static final LocalDate LAST_DAY = LocalDate.of(2024, 7, 20);

  @LocalServerPort int port;
  @Autowired TestApplications applicants;
  @Autowired TestAccounts accounts;
  @Autowired Rounds rounds;
  @Autowired TestTime time;

  private Browserless visitor;

  @BeforeEach
  void a_round_is_open() {
    applicants.onlyOpenRound("PILOT-HOME-1");
    visitor = new Browserless(port);
  }

  @Test
  void an_open_round_says_exactly_until_when() {
    time.setTo(BeijingTime.endOf(LAST_DAY).minus(Duration.ofHours(3 * 24 + 4).plusMinutes(30)));

    assertThat(visitor.get("/").body())
        .contains("截止 2024年7月20日 24:00，即7月21日 0:00 前；还剩 3 天 4 小时", "拟确定不多于10个园区，每区推荐不多于3个");
  }

  @Test
  void a_round_with_a_grace_says_what_it_is_for() {
    assertThat(visitor.get("/").body()).doesNotContain("前传完并提交");
    applicants.openRound(RoundSamples.unusedNumber("PILOT-HOME"), 10);

    assertThat(visitor.get("/").body()).contains("最迟可于2024年7月21日 00:10前传完并提交");
  }

  @Test
  void at_the_first_instant_that_is_too_late_the_round_is_closed() {
    time.setTo(BeijingTime.endOf(LAST_DAY));

    assertThat(visitor.get("/").body()).doesNotContain("即7月21日 0:00 前；").contains("已截止的批次");
  }

  @Test
  void a_round_that_has_not_begun_is_announced() {
    rounds.find(RoundSamples.pilot("PILOT-HOME-2").number()).ifPresentOrElse(there -> { }, () ->
        rounds.add(RoundSamples.pilot("PILOT-HOME-2", LocalDate.of(2024, 12, 20), LocalDate.of(2024, 12, 31))));

    assertThat(visitor.get("/").body()).contains("即将受理", "2024年11月30日开始受理，截止 2024年12月20日 24:00");
  }

  @Test
  void the_conditions_are_those_of_the_rounds_own_decisions() {
    assertThat(visitor.get("/").body()).contains("可用办公空间：不少于 20000 ㎡", "园区总产值、总营收：其中一项不低于 400000 万元（40 亿元）",
        "入驻专精特新中小企业：不少于 15 家", "小巨人”企业：不少于 3 家", "主导产业占比超过 70%", "入驻知名产业资本不少于 3 家",
        "至基准日 2024-07-20 满 3 年");
  }

  @Test
  void materials_and_the_roster_template_are_at_hand_for_everybody() {
    assertThat(visitor.get("/").body()).contains("申报书", "项目实施方案与资金证明</span><span>（带建设项目申报的提交）",
        "/api/v1/applications/roster-template", "href=\"/signup\"");
    for (var template : List.of("roster-template", "form-template.docx", "form-template.xlsx")) {
      var address = "/api/v1/applications/" + template;
      assertThat(visitor.get("/").body()).contains(address);
      assertThat(visitor.get(address)).satisfies(answer -> {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment");
      });
    }
  }

  @Test
  void a_stranger_is_led_through_signing_in_and_an_official_is_not_invited_to_apply() {
    assertThat(visitor.get("/").body()).contains("href=\"/cases\"");
    assertThat(visitor.get("/cases").headers().firstValue("Location")).hasValueSatisfying(
        target -> assertThat(target).endsWith("/login"));
    assertThat(visitor.signInTo(accounts.ensure("home-applicant", Role.APPLICANT.group()))).contains("/cases");
    assertThat(visitor.get("/").body()).contains("href=\"/cases\"");

    var official = new Browserless(port).signIn(accounts.ensure("home-city", Role.CITY_OFFICER.group()));
    assertThat(official.get("/").body()).doesNotContain("开始申报");
  }
}

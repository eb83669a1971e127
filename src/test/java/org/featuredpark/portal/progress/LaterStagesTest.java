package org.featuredpark.portal.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.featuredpark.evaluation.EvaluatedParks;
import org.featuredpark.evaluation.Grade;
import org.featuredpark.exit.ExitCases;
import org.featuredpark.exit.ExitTrigger;
import org.featuredpark.exit.TriggerExit;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.notice.NoticeNumber;
import org.featuredpark.recognition.PilotParks;
import org.featuredpark.recognition.Register;
import org.featuredpark.review.PlanExamples;
import org.featuredpark.review.ThreeYearPlans;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.testing.Browserless;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.People;
import org.featuredpark.testing.TestAccounts;
import org.featuredpark.testing.TestTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an applicant reads of the stages after the selection. */
@CaseworkTest
class LaterStagesTest {

  @LocalServerPort int port;
  @Autowired PilotParks recognised;
  @Autowired EvaluatedParks evaluated;
  @Autowired ThreeYearPlans plans;
  @Autowired TriggerExit exits;
  @Autowired ExitCases exitCases;
  @Autowired Register register;
  @Autowired RuntimeService runtime;
  @Autowired TestAccounts accounts;
  @Autowired Driver driver;
  @Autowired TestTime time;

  @Test
  void a_plan_and_a_signed_grade_are_shown_and_an_unsigned_one_is_not() {
    var park = evaluated.pilot();
    plans.save(PlanExamples.draft(park));
    assertThat(page(park, EvaluatedParks.OPERATOR)).contains("三年发展任务和目标", "待核定", "新增专精特新中小企业（家）")
        .doesNotContain("绩效评价</h3>");

    evaluated.gradeUnsigned(park, Grade.GOOD);
    assertThat(page(park, EvaluatedParks.OPERATOR)).contains("绩效评价</h3>", "尚未审定")
        .doesNotContain("良（", "较好");

    evaluated.grade(park, Grade.GOOD);

    assertThat(page(park, EvaluatedParks.OPERATOR)).contains("绩效评价</h3>", "良（", "按评分", "较好");
  }

  @Test
  void a_title_and_the_case_about_its_end_are_shown_with_clause_decision_and_notice() {
    var park = recognised.recognised(LocalDate.of(2025, 3, 3));
    var operator = recognised.operatorOf(park);
    beginAtTitle(park);
    var certificate = register.find(park).orElseThrow().certificate();
    assertThat(page(park, operator)).contains("/certificates/" + certificate, "2025年3月3日至2028年3月3日", "下载证书",
        "称号有效期届满");

    People.asCity();
    exits.trigger(park, ExitTrigger.FRAUD, "入驻名单不实", "审计报告");
    var accused = page(park, operator);
    assertThat(accused).contains("退出办理：材料弄虚作假", "正在办理", "提交陈述申辩", "动态退出：文字说明",
        "/tasks/" + driver.task(park.value(), "stateDefence").getId());

    driver.fireTimer(park.value(), "defenceDue");
    People.asCityHead();
    driver.complete(park.value(), "decideExit", Map.of("verdict", "EXIT", "reason", "证据确凿"));
    var notice = new NoticeNumber(exitCases.of(park, 1).get(0).noticeNumber());
    assertThat(page(park, operator)).contains("决定：退出。证据确凿", "/notices/" + notice, "拟退出");

    recognised.objectRightly(park, notice);
    assertThat(page(park, operator)).contains("公示期间对本园区的异议", notice + "-YY-001");
  }

  private void beginAtTitle(ApplicationNumber park) {
    time.setTo(LocalDate.of(2025, 6, 3));
    runtime.createProcessInstanceByKey("parkLifecycle").businessKey(park.value())
        .setVariables(Map.of("district", park.district().code(), "policyVersion", "PILOT-2024"))
        .startBeforeActivity("titleExpired").execute();
  }

  private String page(ApplicationNumber park, CreditCode operator) {
    var owner = accounts.ensure("later-" + operator.value().toLowerCase(Locale.ROOT),
        Role.APPLICANT.group(), Groups.operator(operator));
    var answer = new Browserless(port).signIn(owner).get("/cases/" + park);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }
}

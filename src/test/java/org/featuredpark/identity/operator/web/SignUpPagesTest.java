package org.featuredpark.identity.operator.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.featuredpark.identity.operator.SignUps.newOperator;
import static org.featuredpark.identity.operator.SignUps.newUser;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.operator.SignUps;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.testing.Browserless;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CaseworkTest
class SignUpPagesTest {

  @LocalServerPort int port;
  @Autowired TestAccounts accounts;

  private Browserless stranger;
  private CreditCode operator;

  @BeforeEach
  void a_stranger_comes() {
    stranger = new Browserless(port);
    operator = newOperator();
  }

  @Test
  void anybody_finds_the_way_from_every_page_and_from_the_sign_in_page() {
    assertThat(stranger.get("/").body()).contains("href=\"/signup\"");
    assertThat(stranger.get("/login").body()).contains("申报主体还没有账号");
    assertThat(stranger.get("/signup").body()).contains("申报主体注册", "统一社会信用代码");
  }

  @Test
  void a_person_signs_up_and_in_and_is_led_to_work() {
    var user = newUser();

    var answer = signUp(entered(user));

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(
        target -> assertThat(target).endsWith("/login?registered"));
    assertThat(stranger.get("/login?registered").body()).contains("账号已建立，请登录");
    assertThat(stranger.signInTo(user)).endsWith("/tasks");
    assertThat(stranger.get("/account").body()).contains(operator.value(), "可以办理", "没有待确认的申请");
    assertThat(stranger.get("/signup").statusCode()).isEqualTo(302);
  }

  @Test
  void a_further_person_waits_is_told_so_and_sees_nothing_of_the_operator() {
    var owner = newUser();
    signUp(entered(owner));
    var second = newUser();
    assertThat(signUp(entered(second)).statusCode()).isEqualTo(302);

    var waiting = new Browserless(port);
    assertThat(waiting.signInTo(second)).endsWith("/account");
    assertThat(waiting.get("/account").body()).contains("待确认", "您的申请正等待确认").doesNotContain(owner);
    assertThat(waiting.get("/api/v1/applications").statusCode()).isEqualTo(403);
    assertThat(waiting.get("/api/v1/applications/drafts").statusCode()).isEqualTo(403);
    assertThat(waiting.get("/messages").statusCode()).isEqualTo(403);
    assertThat(waiting.submit("/account", "/account/requests/" + second, "accept", "true").statusCode())
        .isEqualTo(403);

    var colleague = new Browserless(port).signIn(owner);
    assertThat(colleague.get("/account").body()).contains(second, "不认识的请不要同意");
    assertThat(colleague.submit("/account", "/account/requests/" + second, "accept", "true").statusCode())
        .isEqualTo(302);
    assertThat(waiting.get("/account").body()).contains("请退出后重新登录");
    assertThat(new Browserless(port).signInTo(second)).endsWith("/tasks");
    assertThat(colleague.submit("/account", "/account/requests/" + second, "accept", "true").body())
        .contains("已经处理过");
  }

  @Test
  void who_was_not_let_in_is_told_what_to_do() {
    var owner = newUser();
    signUp(entered(owner));
    var second = newUser();
    signUp(entered(second));

    new Browserless(port).signIn(owner).submit("/account", "/account/requests/" + second, "accept", "false");

    assertThat(new Browserless(port).signIn(second).get("/account").body()).contains("未同意", "您的申请未获同意")
        .doesNotContain("正等待确认", "已由主管部门解除");
  }

  @Test
  void what_is_wrong_is_listed_and_what_was_entered_is_kept_except_passwords() {
    var entered = entered(newUser());
    entered.put("mobile", "12345");
    entered.remove("consent");

    var answer = signUp(entered);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("请修改以下内容", "href=\"#mobile\"", "href=\"#consent\"",
        "aria-describedby=\"mobile-error\"", "value=\"12345\"", "value=\"北京某园区运营有限公司\"",
        "value=\"" + operator + "\"").doesNotContain(TestAccounts.PASSWORD);
  }

  @Test
  void an_official_vouches_for_a_code_and_decides_requests() {
    signUp(entered(newUser()));
    var second = newUser();
    signUp(entered(second));
    var official = new Browserless(port).signIn(accounts.ensure("su-city", Role.CITY_OFFICER.group()));
    var page = "/workspace/operators";
    var genuine = SignUps.newOperatorWithWrongCheck().value();
    assertThat(official.get(page).body()).contains(second, "登记校验位不正确的代码");

    var refused = official.submit(page, page, "creditCode", genuine, "operatorName", "福州某公司", "reason", "");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("核验说明：请写明", "value=\"福州某公司\"", "href=\"#reason\"");
    assertThat(official.submit(page, page, "creditCode", genuine, "operatorName", "福州某公司",
        "reason", "核验原件").statusCode()).isEqualTo(302);
    assertThat(official.get(page).body()).contains("福州某公司");

    var silent = official.submit(page, page + "/requests/" + second, "accept", "true", "reason-" + second, "");
    assertThat(silent.statusCode()).isEqualTo(422);
    assertThat(silent.body()).contains("href=\"#reason-" + second + "\"");
    assertThat(official.submit(page, page + "/requests/" + second, "accept", "true", "reason-" + second,
        "见授权书").statusCode()).isEqualTo(302);
    var person = new Browserless(port).signIn(second);
    assertThat(person.get("/api/v1/applications").statusCode()).isEqualTo(200);
    assertThat(official.submit(page, page + "/removals", "removedUserId", second, "removedWhy", "单位来函")
        .statusCode()).isEqualTo(302);
    assertThat(person.get("/api/v1/applications").statusCode()).isEqualTo(302);
    assertThat(person.signInTo(second)).endsWith("/account");
    assertThat(person.get("/account").body()).contains("您的经办人身份已由主管部门解除").doesNotContain("您的申请未获同意");
  }

  @Test
  void others_do_not_see_the_officials_page() {
    var expert = new Browserless(port).signIn(accounts.ensure("su-expert", Role.EXPERT.group()));

    assertThat(expert.get("/workspace/operators").statusCode()).isEqualTo(403);
    assertThat(stranger.get("/workspace/operators").statusCode()).isEqualTo(302);
    assertThat(stranger.get("/account").statusCode()).isEqualTo(302);
  }

  private Map<String, String> entered(String user) {
    var entry = SignUps.entry(operator, user);
    var fields = new LinkedHashMap<String, String>();
    fields.put("creditCode", entry.creditCode());
    fields.put("operatorName", entry.operatorName());
    fields.put("contactName", entry.contactName());
    fields.put("mobile", entry.mobile());
    fields.put("email", entry.email());
    fields.put("userId", user);
    fields.put("password", entry.password());
    fields.put("passwordAgain", entry.passwordAgain());
    fields.put("consent", "true");
    return fields;
  }

  private HttpResponse<String> signUp(Map<String, String> fields) {
    return new Browserless(port).submit("/signup", "/signup", fields);
  }
}

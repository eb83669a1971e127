package org.featuredpark.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.regex.Pattern;
import org.featuredpark.identity.Role;
import org.featuredpark.testing.Browserless;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.TestAccounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CaseworkTest
class ExpertsPageTest {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  @LocalServerPort int port;
  @Autowired TestAccounts accounts;

  @Test
  void an_officer_registers_an_expert_and_sees_the_refusal_of_a_wrong_code() {
    accounts.ensure("rv-page-expert");
    var visitor = new Browserless(port).signIn(accounts.ensure("rv-page-officer", Role.CITY_OFFICER.group()));

    assertThat(post(visitor, "userId=rv-page-expert&name=Wang&employer=Lab&employerCode=123&specialties=FINANCE"))
        .isEqualTo(422);
    assertThat(post(visitor, "userId=rv-page-expert&name=Wang&employer=Lab&employerCode=911101081000004460"
        + "&specialties=FINANCE")).isEqualTo(302);
    assertThat(visitor.get("/workspace/experts").body()).contains("rv-page-expert", "停用", "财务");
  }

  @Test
  void experts_do_not_see_the_list() {
    var visitor = new Browserless(port).signIn(accounts.ensure("rv-page-other", Role.EXPERT.group()));
    var answer = visitor.get("/workspace/experts");
    assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(answer.body()).doesNotContain("工作单位");
  }

  private static int post(Browserless visitor, String form) {
    var token = CSRF.matcher(visitor.get("/workspace/experts").body());
    assertThat(token.find()).isTrue();
    return visitor.send(visitor.request("/workspace/experts")
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form + "&_csrf=" + token.group(1))).build()).statusCode();
  }
}

package org.featuredpark.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.featuredpark.identity.Role;
import org.featuredpark.testing.Browserless;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.TestAccounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CaseworkTest
class ExpertsPageTest {

  @LocalServerPort int port;
  @Autowired TestAccounts accounts;

  @Test
  void an_officer_registers_an_expert_and_sees_the_refusal_of_a_wrong_code() {
    accounts.ensure("rv-page-expert");
    var visitor = new Browserless(port).signIn(accounts.ensure("rv-page-officer", Role.CITY_OFFICER.group()));

    assertThat(register(visitor, "123")).isEqualTo(422);
    assertThat(register(visitor, "911101081000004460")).isEqualTo(302);
    assertThat(visitor.get("/workspace/experts").body()).contains("rv-page-expert", "停用", "财务");
  }

  @Test
  void experts_do_not_see_the_list() {
    var visitor = new Browserless(port).signIn(accounts.ensure("rv-page-other", Role.EXPERT.group()));
    var answer = visitor.get("/workspace/experts");
    assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(answer.body()).doesNotContain("工作单位");
  }

  private static int register(Browserless visitor, String employerCode) {
    return visitor.submit("/workspace/experts", "/workspace/experts", "userId", "rv-page-expert", "name", "Wang",
        "employer", "Lab", "employerCode", employerCode, "specialties", "FINANCE").statusCode();
  }
}

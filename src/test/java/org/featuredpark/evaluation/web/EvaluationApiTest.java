package org.featuredpark.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.featuredpark.evaluation.EvaluatedParks;
import org.featuredpark.evaluation.process.EvaluationStory;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.testing.Browserless;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.TestAccounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CaseworkTest
class EvaluationApiTest {

  @LocalServerPort
  private int port;
  @Autowired
  private EvaluatedParks parks;
  @Autowired
  private EvaluationStory story;
  @Autowired
  private TestAccounts accounts;

  @Test
  void an_operator_sees_its_grade_only_once_it_is_signed() {
    var park = parks.pilot();
    story.start(park);
    story.reachGrade(park, "90", "ACHIEVED");
    var operator = operator("evaluated", EvaluatedParks.OPERATOR);
    var city = new Browserless(port).signIn(accounts.ensure("evaluation-city", Role.CITY_OFFICER.group()));

    assertThat(city.get(path(park)).body()).contains("\"grade\":\"优\"");
    assertThat(operator.get(path(park)).body()).contains("\"selfTotal\":85.000", "\"grade\":null", "\"total\":null");
    story.sign(park, "CONFIRM");
    assertThat(operator.get(path(park)).body()).contains("\"grade\":\"优\"", "\"total\":90.000");
  }

  @Test
  void nobody_else_sees_it() {
    var park = parks.pilot();
    story.start(park);

    assertThat(operator("stranger", CreditCode.of("911101081000004460")).get(path(park)).body())
        .doesNotContain("participation");
    assertThat(new Browserless(port).get(path(park)).statusCode()).isIn(302, 401);
  }

  private Browserless operator(String name, CreditCode code) {
    return new Browserless(port).signIn(accounts.ensure("evaluation-" + name, Role.APPLICANT.group(),
        Groups.operator(code)));
  }

  private static String path(ApplicationNumber park) {
    return "/api/v1/applications/" + park + "/evaluation";
  }
}

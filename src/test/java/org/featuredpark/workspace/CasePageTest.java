package org.featuredpark.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.featuredpark.application.DraftKey;
import org.featuredpark.application.DraftSamples;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.application.TestApplications;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.testing.Browserless;
import org.featuredpark.testing.CaseStory;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.People;
import org.featuredpark.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who may open a dossier: the officials of the park's district, the city and auditors. */
@CaseworkTest
class CasePageTest {

  private static final CreditCode OPERATOR = new CreditCode(RosterSamples.code(5301));

  @LocalServerPort int port;
  @Autowired CaseStory cases;
  @Autowired TestApplications applicants;
  @Autowired TestAccounts accounts;

  private ApplicationNumber number;

  @BeforeEach
  void an_application_in_haidian() {
    number = cases.inIntake(OPERATOR);
  }

  @ParameterizedTest
  @CsvSource({"district-110108,200", "district-head-110108,200", "city-officer,200", "city-head,200", "auditor,200",
      "district-110105,404", "applicant,302", "expert,403"})
  void a_dossier_opens_to_those_who_decide(String group, int status) {
    assertThat(as(group).get("/workspace/cases/" + number).statusCode()).isEqualTo(status);
  }

  @Test
  void a_dossier_shows_who_applies_with_what_and_leads_to_the_files() {
    var officer = as(Groups.officersOf(District.HAIDIAN));
    var page = officer.get("/workspace/cases/" + number).body();

    assertThat(page).contains(number.value(), OPERATOR.value(), "下一步：海淀区", "专精特新中小企业",
        "/api/v1/applications/" + number + "/documents/BOUNDARY_MAP/SEALED_PDF");
    assertThat(officer.get("/api/v1/applications/" + number + "/documents/BOUNDARY_MAP/SEALED_PDF").statusCode())
        .isEqualTo(200);
  }

  @Test
  void a_new_version_is_shown_beside_the_one_before_on_both_sides() {
    var key = new DraftKey(number.roundNumber(), OPERATOR, 1);
    var draft = DraftSamples.draft(OPERATOR, District.HAIDIAN, 0);
    DraftSamples.section(draft, "park").put("address", "<b>示范路9号</b>");
    applicants.submitted(key, draft, RosterSamples.sufficient());

    assertThat(as(Groups.officersOf(District.HAIDIAN)).get("/workspace/cases/" + number).body())
        .contains("第2版与第1版的对照", "园区地址", "&lt;b&gt;示范路9号&lt;/b&gt;").doesNotContain("<b>示范路9号");
    People.asNobody();
    var owner = new Browserless(port).signIn(accounts.ensure("case-owner", Role.APPLICANT.group(),
        Groups.operator(OPERATOR)));
    assertThat(owner.get("/cases/" + number).body()).contains("第2版与第1版的对照", "&lt;b&gt;示范路9号&lt;/b&gt;");
  }

  @Test
  void a_dossier_shows_the_way_and_the_boundary() {
    var city = as(Role.CITY_OFFICER.group());

    assertThat(city.get("/workspace/cases/" + number).body()).contains("办理流程", "特色园区全周期：文字说明",
        "当前：核验申报材料", "boundary.svg");
    assertThat(city.get("/api/v1/applications/" + number + "/diagram").body()).contains("<bpmn:definitions",
        "verifyMaterials");
  }

  @Test
  void an_unknown_case_is_not_found() {
    assertThat(as(Role.CITY_OFFICER.group()).get("/workspace/cases/PILOT-NONE-110108-0001").statusCode())
        .isEqualTo(404);
    assertThat(as(Role.CITY_OFFICER.group()).get("/workspace/cases/nonsense").statusCode()).isEqualTo(422);
  }

  private Browserless as(String group) {
    return new Browserless(port).signIn(accounts.ensure("case-" + group, group));
  }
}

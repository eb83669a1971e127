package org.featuredpark.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.featuredpark.application.Applications;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.application.TestApplications;
import org.featuredpark.identity.Groups;
import org.featuredpark.round.RoundSamples;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.testing.Browserless;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.People;
import org.featuredpark.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Only the park's own district decides on its land, on a page that loses nothing. Q3. */
@CaseworkTest
class DisputePageTest {

  @LocalServerPort int port;
  @Autowired TestApplications applicants;
  @Autowired TestAccounts accounts;
  @Autowired Applications applications;
  @Autowired Driver driver;

  private ApplicationNumber park;

  @BeforeEach
  void an_accepted_park_whose_land_another_district_claims_too() {
    var round = applicants.openRound(RoundSamples.unusedNumber("PILOT-DISPUTE"));
    park = verified(applicants.submitted(round, operator(5401), District.HAIDIAN, 0));
    verified(applicants.submitted(round, operator(5402), District.CHAOYANG, 0.001));
  }

  @Test
  void the_districts_officer_decides_from_the_dossier() {
    var officer = as(Groups.officersOf(District.HAIDIAN));
    assertThat(officer.get("/workspace/cases/" + park).body()).contains("处理四至争议", page());
    assertThat(as(Groups.headsOf(District.HAIDIAN)).get("/workspace/cases/" + park).body()).doesNotContain("处理四至争议");

    var refused = settle(officer, " ".repeat(3));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("请写明运营权归属的认定和依据");
    assertThat(settle(officer, "运营权属于本区申报主体。").statusCode()).isEqualTo(302);

    assertThat(applications.isFrozen(park)).isFalse();
    assertThat(officer.get("/workspace/cases/" + park).body()).contains("处理意见：运营权属于本区申报主体。")
        .doesNotContain(page());
    assertThat(officer.get(page()).body()).contains("没有待处理的四至争议");
  }

  @ParameterizedTest
  @CsvSource({"district-110105,403", "district-head-110108,403", "city-officer,403", "auditor,403", "applicant,403"})
  void nobody_else_decides(String group, int status) {
    assertThat(as(group).get(page()).statusCode()).isEqualTo(status);
    assertThat(as(group).post(page(), "{}").statusCode()).isEqualTo(status);
    assertThat(applications.isFrozen(park)).isTrue();
  }

  private HttpResponse<String> settle(Browserless officer, String decision) {
    return officer.submit(page(), page(), "decision", decision);
  }

  private ApplicationNumber verified(ApplicationNumber number) {
    People.asOfficer(number.district());
    driver.complete(number.value(), "verifyMaterials", TestApplications.verified());
    return number;
  }

  private String page() {
    return "/workspace/cases/" + park + "/dispute";
  }

  private static CreditCode operator(int code) {
    return new CreditCode(RosterSamples.code(code));
  }

  private Browserless as(String group) {
    return new Browserless(port).signIn(accounts.ensure("dispute-" + group, group));
  }
}

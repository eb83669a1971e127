package org.featuredpark.application.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.featuredpark.testing.ServiceClient.read;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.FilledFormSamples;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.application.TestApplications;
import org.featuredpark.document.SampleFiles;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.ServiceClient;
import org.featuredpark.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A roster's correction, earlier content and filled-in templates, as another system uses them. */
@CaseworkTest
class RosterApiTest {

  private static final CreditCode OPERATOR = new CreditCode(RosterSamples.code(5371));

  @LocalServerPort int port;
  @Autowired TestApplications applicants;
  @Autowired TestAccounts accounts;

  private ServiceClient applicant;
  private ServiceClient stranger;
  private String draft;

  @BeforeEach
  void an_applicant_signs_in() {
    draft = draft(new DraftKey(applicants.openRound(name()).number(), OPERATOR, 1));
    applicant = client("roster-applicant", OPERATOR);
    stranger = client("roster-stranger", new CreditCode(RosterSamples.code(5372)));
  }

  @Test
  void a_faulty_roster_is_refused_held_corrected_and_counted() {
    var refused = applicant.file("POST", draft + "/roster", "名单.xlsx", RosterSamples.withMistakes());
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(read(refused).at("/errors")).hasSize(2);

    var faults = read(applicant.get(draft + "/roster/faults"));
    assertThat(faults.at("/cells/0/column").asText()).isEqualTo("NAME");
    assertThat(stranger.get(draft + "/roster/faults").statusCode()).isEqualTo(403);

    var address = draft + "/roster/corrections?version=" + faults.at("/version").asInt();
    var fixes = "[{\"row\": 2, \"column\": \"NAME\", \"text\": \"甲\"}, {\"row\": 3}]";
    assertThat(stranger.json("POST", address, fixes).statusCode()).isEqualTo(403);
    assertThat(applicant.json("POST", address, "[{\"row\": 2, \"column\": \"NONE\"}]").statusCode()).isEqualTo(400);
    var counted = read(applicant.json("POST", address, fixes));
    assertThat(counted.at("/rows").asInt()).isEqualTo(14);
    assertThat(applicant.get(draft + "/roster/faults").statusCode()).isEqualTo(404);
    assertThat(applicant.json("POST", address, fixes).statusCode()).isEqualTo(404);
    assertThat(applicant.json("DELETE", draft + "/roster/faults", "").statusCode()).isEqualTo(204);
  }

  @Test
  void no_file_is_an_error_of_ours() {
    for (var file : new byte[][] {SampleFiles.pdf(), SampleFiles.docx(), new byte[] {'P', 'K', 3, 4}, {0},
        new byte[11 * 1024 * 1024]}) {
      assertThat(applicant.file("POST", draft + "/roster", "名".repeat(300) + ".xlsx", file).statusCode())
          .isEqualTo(422);
      assertThat(applicant.file("POST", draft + "/filled-form", "表.docx", file).statusCode()).isEqualTo(422);
    }
    assertThat(applicant.file("POST", draft + "/roster", "名".repeat(300) + ".xlsx", RosterSamples.withMistakes())
        .statusCode()).isEqualTo(422);
  }

  @Test
  void a_filled_in_template_is_read_and_changes_nothing() {
    var file = FilledFormSamples.workbook(Map.of("园区名称", "新园"));

    var found = read(applicant.file("POST", draft + "/filled-form", "申报书.xlsx", file));
    assertThat(found.at("/lines/0/found").asText()).isEqualTo("新园");
    assertThat(found.at("/content/park/name").asText()).isEqualTo("新园");
    assertThat(read(applicant.get(draft)).at("/saved/revision").asInt()).isZero();
    assertThat(stranger.file("POST", draft + "/filled-form", "申报书.xlsx", file).statusCode()).isEqualTo(403);
  }

  @Test
  void earlier_content_is_offered_taken_over_and_confirmed_by_its_owner() {
    var earlier = applicants.submitted(applicants.openRound(name()), OPERATOR, District.HAIDIAN, 0);
    var source = "{\"application\": \"" + earlier + "\", \"overwrite\": false}";

    assertThat(read(applicant.get(draft + "/prefill")).at("/offers").findValuesAsText("application"))
        .contains(earlier.value());
    assertThat(stranger.json("POST", draft + "/prefill", source).statusCode()).isEqualTo(403);
    assertThat(applicant.json("POST", draft + "/prefill", source).statusCode()).isEqualTo(200);
    assertThat(applicant.json("POST", draft + "/prefill", source).statusCode()).isEqualTo(422);
    assertThat(applicant.json("POST", draft + "/prefill/confirmation", "[\"park\"]").statusCode()).isEqualTo(204);
    var taken = read(applicant.get(draft + "/prefill"));
    assertThat(taken.at("/application").asText()).isEqualTo(earlier.value());
    assertThat(taken.at("/confirmed").toString()).contains("park.name");
    assertThat(taken.at("/unchanged").toString()).contains("operator.legalName").doesNotContain("creditCode\"");
  }

  private ServiceClient client(String user, CreditCode operator) {
    return new ServiceClient(port, accounts.ensure(user, Role.APPLICANT.group(), Groups.operator(operator)));
  }

  private static String draft(DraftKey key) {
    return "/api/v1/applications/drafts/" + key;
  }

  private static String name() {
    return "PILOT-ROSTER-API-" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
  }
}

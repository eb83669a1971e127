package org.featuredpark.application.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.featuredpark.testing.ServiceClient.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.featuredpark.application.DraftSamples;
import org.featuredpark.application.Edition;
import org.featuredpark.application.MaterialKind;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.application.TestApplications;
import org.featuredpark.document.SampleFiles;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.round.Round;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.testing.Browserless;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.ServiceClient;
import org.featuredpark.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CaseworkTest
class ApplicationApiTest {

  private static final String APPLICATIONS = "/api/v1/applications";

  @LocalServerPort int port;
  @Autowired TestApplications applicants;
  @Autowired TestAccounts accounts;

  private Round round;
  private CreditCode operator;
  private ServiceClient applicant;

  @BeforeEach
  void an_applicant_signs_in() {
    round = applicants.openRound("PILOT-API-1");
    operator = new CreditCode(RosterSamples.code(4711));
    applicant = client("api-applicant", Role.APPLICANT.group(), Groups.operator(operator));
  }

  @Test
  void an_application_is_saved_completed_submitted_followed_and_taken_back() {
    var empty = read(applicant.get(draft(1)));
    assertThat(empty.at("/saved/revision").asInt()).isZero();
    assertThat(empty.at("/problems")).isNotEmpty();

    fill(1);
    var filled = read(applicant.get(draft(1)));
    assertThat(filled.at("/problems")).isEmpty();
    assertThat(filled.at("/sections").findValuesAsText("progress")).hasSize(8).containsOnly("COMPLETE");
    assertThat(filled.at("/content/park/name").asText()).isEqualTo("示范园");
    assertThat(filled.at("/roster/littleGiantCount").asInt()).isEqualTo(3);
    assertThat(filled.at("/documents")).hasSize(20);

    var receipt = submit(1, "press-1");
    assertThat(receipt.at("/inTime").asBoolean()).isTrue();
    assertThat(submit(1, "press-1")).isEqualTo(receipt);
    var number = receipt.at("/application").asText();

    var progress = read(applicant.get(APPLICATIONS + "/" + number + "/progress"));
    assertThat(progress.at("/next/who").asText()).contains("海淀区");
    assertThat(progress.at("/steps")).isNotEmpty();
    assertThat(read(applicant.get(APPLICATIONS + "/" + number + "/receipt"))).isEqualTo(receipt);
    assertThat(read(applicant.get(APPLICATIONS)).findValuesAsText("number")).contains(number);

    var withdrawn = applicant.json("POST", APPLICATIONS + "/" + number + "/withdrawal", "{\"reason\":\"暂缓\"}");
    assertThat(withdrawn.statusCode()).isEqualTo(204);
    assertThat(read(applicant.get(APPLICATIONS + "/" + number)).at("/status").asText()).isEqualTo("WITHDRAWN");
  }

  @Test
  void files_are_sent_to_be_saved_and_only_to_who_may_see_the_application() {
    fill(2);
    var number = submit(2, "press-2").at("/application").asText();
    var file = APPLICATIONS + "/" + number + "/documents/BOUNDARY_MAP/SEALED_PDF";

    var answer = client("api-officer", Groups.officersOf(District.HAIDIAN)).get(file);
    assertThat(answer.body()).startsWith("%PDF");
    assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment");
    assertThat(applicant.get(draft(2) + "/documents/BOUNDARY_MAP/SEALED_PDF").statusCode()).isEqualTo(200);

    assertThat(client("api-daxing", Groups.officersOf(District.DAXING)).get(file).statusCode()).isNotEqualTo(200);
    assertThat(new Browserless(port).get(file).statusCode()).isEqualTo(401);
  }

  @Test
  void a_file_is_taken_out_of_a_draft_by_its_owner_and_stays_with_what_was_submitted() {
    fill(4);
    var number = submit(4, "press-4").at("/application").asText();
    var file = "/documents/BOUNDARY_MAP/SEALED_PDF";
    var stranger = client("api-stranger", Role.APPLICANT.group(),
        Groups.operator(new CreditCode(RosterSamples.code(4712))));

    assertThat(stranger.json("DELETE", draft(4) + file, "").statusCode()).isEqualTo(403);
    assertThat(applicant.json("DELETE", draft(4) + file, "").statusCode()).isEqualTo(204);
    assertThat(applicant.json("DELETE", draft(4) + file, "").statusCode()).isEqualTo(204);

    assertThat(applicant.get(draft(4) + file).statusCode()).isEqualTo(404);
    assertThat(read(applicant.get(draft(4))).at("/problems/0/message").asText()).contains("四至范围图");
    assertThat(applicant.get(APPLICATIONS + "/" + number + file).statusCode()).isEqualTo(200);
    assertThat(applicant.json("DELETE", draft(4) + "/documents/TENANT_LIST/EDITABLE", "")).satisfies(answer -> {
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(read(answer).at("/clause").asText()).isEqualTo("R29");
    });
  }

  @Test
  void what_was_changed_after_it_was_checked_is_not_submitted_unseen() {
    fill(5);
    var checked = read(applicant.get(draft(5))).at("/saved/revision").asInt();
    applicant.json("PUT", draft(5), read(applicant.get(draft(5))).at("/content").toString());
    var address = draft(5) + "/submission?revision=";

    var refused = applicant.json("POST", address + checked, "", "Idempotency-Key", "press-5");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(read(refused).at("/field").asText()).isEqualTo("revision");
    assertThat(applicant.json("POST", address + (checked + 1), "", "Idempotency-Key", "press-5").statusCode())
        .isEqualTo(201);
    assertThat(applicant.json("POST", address + checked, "", "Idempotency-Key", "press-5").statusCode())
        .isEqualTo(201);
  }

  @Test
  void saving_answers_with_what_the_form_still_lacks() {
    var saved = read(applicant.json("PUT", draft(6), "{\"park\": {\"address\": \"一号\"}}"));

    assertThat(saved.at("/revision").asInt()).isEqualTo(1);
    assertThat(saved.at("/problems").findValuesAsText("field")).contains("park.name", "operator.legalName")
        .doesNotContain("park.address", "roster");
  }

  @Test
  void of_windows_that_save_a_first_entry_at_once_one_wins_and_the_others_decide() {
    var answers = IntStream.range(0, 6).parallel().mapToObj(window -> applicant.json("PUT", draft(8) + "?revision=0",
        "{\"park\": {\"name\": \"窗口" + window + "\"}}")).toList();

    assertThat(answers).extracting(HttpResponse::statusCode).containsOnlyOnce(200).containsOnly(200, 422);
    assertThat(answers).filteredOn(answer -> answer.statusCode() == 422).allSatisfy(answer ->
        assertThat(read(answer).at("/field").asText()).isEqualTo("revision"));
    assertThat(read(applicant.get(draft(8))).at("/saved/revision").asInt()).isOne();
  }

  @Test
  void a_boundary_is_measured_for_its_owner_only_and_nothing_is_kept() {
    var check = draft(7) + "/boundary-check";
    var body = "{\"boundary\": \"" + DraftSamples.square(0.9).replace("\"", "\\\"") + "\"}";

    assertThat(read(applicant.json("POST", check, body)).at("/areaM2").asDouble()).isCloseTo(18_960, within(50.0));
    assertThat(read(applicant.json("POST", check, "{}")).at("/problem/clause").asText()).isEqualTo("R21");
    assertThat(applicant.json("POST", check, "{\"boundary\": \"" + " ".repeat(400_001) + "\"}").statusCode())
        .isEqualTo(422);
    assertThat(read(applicant.get(draft(7))).at("/saved/revision").asInt()).isZero();
    assertThat(client("api-stranger", Role.APPLICANT.group(), Groups.operator(new CreditCode(
        RosterSamples.code(4712)))).json("POST", check, body).statusCode()).isEqualTo(403);
    assertThat(client("api-officer", Groups.officersOf(District.HAIDIAN)).json("POST", check, body).statusCode())
        .isEqualTo(403);
    assertThat(new Browserless(port).get(check).statusCode()).isEqualTo(401);
  }

  @Test
  void anybody_checks_figures_and_fetches_the_template() {
    var visitor = new Browserless(port);

    assertThat(visitor.get(APPLICATIONS + "/roster-template").statusCode()).isEqualTo(200);
    assertThat(visitor.get(APPLICATIONS).statusCode()).isEqualTo(401);
    var found = read(applicant.json("POST", APPLICATIONS + "/self-check?round=" + round.number(),
        "{\"srdiSmeCount\": 14, \"littleGiantCount\": 3, \"direction\": \"TALENT_LED\"}"));
    assertThat(found.findValuesAsText("clause")).contains("R29").doesNotContain("R30", "R13");
  }

  @Test
  void a_district_records_a_penalty() {
    fill(3);
    var number = submit(3, "press-3").at("/application").asText();
    var officer = client("api-officer", Groups.officersOf(District.HAIDIAN));

    assertThat(officer.json("POST", APPLICATIONS + "/" + number + "/penalties", """
        {"kind": "CRIMINAL", "subject": "LEGAL_REP", "decisionDate": "2023-01-01", "authority": "法院",
          "description": "判决"}""").statusCode()).isEqualTo(204);
  }

  private void fill(int park) {
    var content = DraftSamples.draft(operator, District.HAIDIAN, park);
    DraftSamples.section(content, "park").put("name", park == 1 ? "示范园" : "示范园" + park)
        .put("boundary", DraftSamples.square(0.01 * park));
    assertThat(applicant.json("PUT", draft(park), content.toString()).statusCode()).isEqualTo(200);
    assertThat(read(applicant.file("POST", draft(park) + "/roster", "名单.xlsx", RosterSamples.sufficient()))
        .at("/srdiSmeCount").asInt()).isEqualTo(15);
    for (var kind : MaterialKind.values()) {
      Arrays.stream(Edition.values())
          .filter(edition -> kind != MaterialKind.TENANT_LIST || edition != Edition.EDITABLE)
          .forEach(edition -> attach(park, kind, edition));
    }
  }

  private void attach(int park, MaterialKind kind, Edition edition) {
    var sealed = edition == Edition.SEALED_PDF;
    var answer = applicant.file("PUT", draft(park) + "/documents/" + kind + "/" + edition,
        sealed ? "盖章.pdf" : "电子版.docx", sealed ? SampleFiles.pdf() : SampleFiles.docx());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private JsonNode submit(int park, String key) {
    var answer = applicant.json("POST", draft(park) + "/submission", "", "Idempotency-Key", key);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return read(answer);
  }

  private String draft(int park) {
    return APPLICATIONS + "/drafts/" + round.number() + "/" + operator + "/" + park;
  }

  private ServiceClient client(String user, String... groups) {
    return new ServiceClient(port, accounts.ensure(user, groups));
  }
}

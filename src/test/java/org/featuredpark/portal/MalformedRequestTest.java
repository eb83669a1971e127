package org.featuredpark.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.featuredpark.testing.ServiceClient.read;

import java.nio.charset.Charset;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.testing.Browserless;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.ServiceClient;
import org.featuredpark.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever cannot be read is named in words; a person gets a page and a program a problem. */
@CaseworkTest
class MalformedRequestTest {

  private static final CreditCode OPERATOR = new CreditCode(RosterSamples.code(4745));
  private static final String DRAFTS = "/api/v1/applications/drafts/";

  @LocalServerPort int port;
  @Autowired TestAccounts accounts;

  private ServiceClient client;

  @BeforeEach
  void an_applicant_signs_in() {
    client = new ServiceClient(port, accounts.ensure("malformed", Role.APPLICANT.group(), Groups.operator(OPERATOR)));
  }

  @ParameterizedTest
  @CsvSource({
      "PUT, drafts/ROUND/CODE/one, {}, 400, park",
      "PUT, drafts/ROUND/CODE/1?revision=99999999999999999999, {}, 400, revision",
      "POST, drafts/ROUND/CODE/1/submission, '', 400, Idempotency-Key",
      "POST, drafts/ROUND/CODE/1/documents/NONE/EDITABLE/uploads, {}, 400, kind",
      "POST, drafts/ROUND/CODE/1/prefill, '{\"application\": \"\\u0000\"}', 400, application",
      "POST, self-check, {}, 400, round",
      "POST, self-check?round=X, '{\"direction\": \"NONE\"}', 400, direction",
      "POST, self-check?round=X, '{\"establishedDate\": \"+999999999-01-01\"}', 400, establishedDate",
      "POST, self-check?round=X, '{\"totalOutput\": 1e999999999}', 422, totalOutput",
      "POST, self-check?round=X, '{\"totalOutput\": -1}', 422, totalOutput"})
  void a_program_is_told_which_entry(String method, String address, String body, int status, String field) {
    var answer = client.json(method, "/api/v1/applications/" + address.replace("CODE", OPERATOR.value()), body);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(read(answer).at("/field").asText()).isEqualTo(field);
    assertThat(read(answer).at("/detail").asText()).contains(field).matches(".*\\p{IsHan}.*");
  }

  @ParameterizedTest
  @CsvSource({"POST, drafts/ROUND/CODE/1, 405", "GET, nothing/at/all/here, 404", "POST, self-check?round=X, 400",
      "POST, drafts/ROUND/CODE/1/documents/BOUNDARY_MAP/EDITABLE/uploads, 400"})
  void a_program_is_told_in_words_what_is_wrong_with_the_whole(String method, String address, int status) {
    var answer = client.json(method, "/api/v1/applications/" + address.replace("CODE", OPERATOR.value()),
        "{\"name\": \"a\", \"name\": \"b\"}");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(read(answer).at("/detail").asText()).matches("(?s).*\\p{IsHan}.*");
  }

  @Test
  void a_draft_in_another_encoding_is_not_kept_with_holes_in_it() {
    var answer = client.bytes("PUT", DRAFTS + "ROUND/" + OPERATOR + "/1",
        "{\"park\": {\"name\": \"园区\"}}".getBytes(Charset.forName("GBK")), "Content-Type", "application/json");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(read(answer).at("/detail").asText()).contains("UTF-8");
  }

  @Test
  void a_person_gets_a_page() {
    var officer = new Browserless(port).signIn(accounts.ensure("malformed-officer",
        Groups.officersOf(District.HAIDIAN)));
    var answer = officer.get("/cases/drafts/ROUND/" + OPERATOR + "/one");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("<html", "“park”的值不正确");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/notices/%00", "/notices/a%2Fb", "/notices/%5C..", "/api/v1/rounds/%c0%ae"})
  void an_address_that_cannot_be_taken_apart_is_answered_in_words(String address) {
    var answer = new Browserless(port).get(address);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).matches("(?s).*\\p{IsHan}.*").doesNotContain("Tomcat", "HTTP Status");
  }

  @Test
  void no_nul_reaches_a_table() {
    var auditor = new Browserless(port).signIn(accounts.ensure("malformed-auditor", Role.AUDITOR.group()));

    assertThat(auditor.get("/audit?subject=a%00b").statusCode()).isEqualTo(400);
    assertThat(new Browserless(port).attempt("a\u0000b", "x")).isEmpty();
  }
}

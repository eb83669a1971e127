package org.featuredpark.application.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.featuredpark.testing.ServiceClient.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.application.TestApplications;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.testing.Browserless;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.ServiceClient;
import org.featuredpark.testing.TestAccounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The description says what the interface does; its examples are taken by it. */
@CaseworkTest
class ApiDescriptionTest {

  private static final String DRAFT = "/api/v1/applications/drafts/{round}/{operator}/{park}";

  @LocalServerPort int port;
  @Autowired TestApplications applicants;
  @Autowired TestAccounts accounts;

  @Test
  void anyone_may_read_it_and_every_write_says_how_it_is_refused() {
    var api = described();
    assertThat(api.at("/info/title").asText()).isEqualTo("特色园区申报接口");
    assertThat(api.at("/components/securitySchemes/basic/scheme").asText()).isEqualTo("basic");
    assertThat(api.at("/paths")).isNotEmpty().allSatisfy(path -> path.properties().forEach(operation ->
        assertThat(operation.getValue().at("/responses").has("422"))
            .as(operation.toString()).isEqualTo(!Set.of("get", "head").contains(operation.getKey()))));
    assertThat(api.at("/paths").fieldNames()).toIterable().allMatch(path -> path.startsWith("/api/v1/"));
    shows(example(api, DRAFT + "/submission", "/post/responses/201"), ReceiptView.class);
  }

  @Test
  void the_examples_of_versions_have_what_is_answered() {
    var api = described();
    var versions = "/api/v1/applications/{number}/versions";
    assertThat(example(api, versions, "/get/responses/200")).hasSize(2)
        .allSatisfy(one -> shows(one, VersionView.class));
    var version = example(api, versions + "/{version}", "/get/responses/200");
    shows(version, VersionFileView.class);
    shows(version.at("/version"), VersionView.class);
    shows(version.at("/documents/0"), MaterialView.class);
  }

  @Test
  void the_example_of_a_draft_lacks_only_the_roster_and_the_files() throws Exception {
    var operator = new CreditCode(RosterSamples.code(4790));
    accounts.ensure("described-applicant", Role.APPLICANT.group(), Groups.operator(operator));
    var round = applicants.openRound("PILOT-DESCRIBED-1");
    var client = new ServiceClient(port, "described-applicant");
    var address = DRAFT.replace("{round}", round.number().value()).replace("{operator}", operator.value())
        .replace("{park}", "1");
    var example = described().at("/paths").get(DRAFT).at("/put/requestBody/content/application~1json/example");
    var draft = new ObjectMapper().writeValueAsString(example).replace("91110108MA01ABCD5T", operator.value());

    assertThat(client.json("PUT", address, draft).statusCode()).isEqualTo(200);
    assertThat(read(client.get(address)).at("/problems").findValuesAsText("field")).contains("roster")
        .allMatch(field -> field.equals("roster") || field.startsWith("documents."));
  }

  private static JsonNode example(JsonNode api, String path, String place) {
    return api.at("/paths").get(path).at(place + "/content").elements().next().at("/example");
  }

  private static void shows(JsonNode example, Class<? extends Record> view) {
    assertThat(example.properties()).extracting(Map.Entry::getKey).containsExactlyInAnyOrder(
        Arrays.stream(view.getRecordComponents()).map(RecordComponent::getName).toArray(String[]::new));
  }

  private JsonNode described() {
    return read(new Browserless(port).get("/v3/api-docs"));
  }
}

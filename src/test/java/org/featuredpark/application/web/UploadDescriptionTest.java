package org.featuredpark.application.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.featuredpark.testing.ServiceClient.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.application.TestApplications;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.round.RoundSamples;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.testing.Browserless;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.ServiceClient;
import org.featuredpark.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is described of an upload is answered as described, and nothing is answered that is not described. */
@CaseworkTest
class UploadDescriptionTest {

  private static final CreditCode OPERATOR = new CreditCode(RosterSamples.code(4795));
  private static final String DRAFT = "/api/v1/applications/drafts/{round}/{operator}/{park}";
  private static final String BEGIN = DRAFT + "/documents/{kind}/{edition}/uploads";
  private static final String LIST = DRAFT + "/uploads";
  private static final String UPLOAD = DRAFT + "/uploads/{id}";
  private static final String[] PIECE = {"Content-Type", "application/offset+octet-stream"};
  /** Answered by every call that writes, and tried apart. */
  private static final String BUSY = "503";
  private static final byte[] NO_PDF = "not a PDF".getBytes(StandardCharsets.US_ASCII);

  @LocalServerPort int port;
  @Autowired TestApplications applicants;
  @Autowired TestAccounts accounts;

  private final Set<String> seen = new TreeSet<>();
  private JsonNode described;
  private String round;

  @BeforeEach
  void the_description() {
    described = read(new Browserless(port).get("/v3/api-docs")).at("/paths");
    round = applicants.openRound(RoundSamples.unusedNumber("PILOT-TOLD")).number().value();
  }

  @Test
  void an_upload_answers_as_it_is_described() {
    var owner = client("told-owner", Role.APPLICANT.group(), Groups.operator(OPERATOR));
    var address = begin(owner, hash("0"));
    answer("get", LIST, owner.get(list()));
    answer("patch", UPLOAD, owner.bytes("PATCH", address, NO_PDF, PIECE));
    answer("patch", UPLOAD, piece(owner, address, 3, NO_PDF));
    answer("patch", UPLOAD, owner.bytes("PATCH", address, NO_PDF, "Upload-Offset", "0", "Content-Type", "text/plain"));
    answer("patch", UPLOAD, piece(owner, address, 0, new byte[2]));
    answer("head", UPLOAD, owner.head(address));

    assertThat(answer("patch", UPLOAD, piece(owner, address, 2, NO_PDF)).statusCode()).isEqualTo(422);
    answer("head", UPLOAD, owner.head(address));
    answer("patch", UPLOAD, piece(owner, address, 0, NO_PDF));
    answer("delete", UPLOAD, owner.bytes("DELETE", address, new byte[0], PIECE));
    var second = begin(owner, hash("1"));
    answer("delete", UPLOAD, owner.bytes("DELETE", second, new byte[0], PIECE));
    answer("delete", UPLOAD, owner.bytes("DELETE", second.replace(OPERATOR.value(), "X"), new byte[0], PIECE));
    answer("post", BEGIN, announce(owner, round, "ABC"));
    answer("post", BEGIN, announce(owner, "PILOT-NEVER-9", hash("0")));
    for (var other : Set.of(client("told-stranger", Role.CITY_OFFICER.group()), new ServiceClient(port, "nobody"))) {
      answer("post", BEGIN, announce(other, round, hash("0")));
      answer("get", LIST, other.get(list()));
      answer("head", UPLOAD, other.head(address));
      answer("patch", UPLOAD, piece(other, address, 0, NO_PDF));
      answer("delete", UPLOAD, other.bytes("DELETE", address, new byte[0], PIECE));
    }

    assertThat(seen).isEqualTo(Stream.of(BEGIN, LIST, UPLOAD)
        .flatMap(path -> described.get(path).properties().stream().flatMap(call -> answers(path, call)))
        .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void what_has_to_be_sent_is_described() {
    var patch = described.get(UPLOAD).at("/patch");
    assertThat(patch.at("/requestBody/content").has("application/offset+octet-stream")).isTrue();
    assertThat(StreamSupport.stream(patch.at("/parameters").spliterator(), false)
        .filter(one -> one.at("/in").asText().equals("header"))).singleElement()
        .satisfies(offset -> assertThat(offset.at("/name").asText()).isEqualTo("Upload-Offset"))
        .satisfies(offset -> assertThat(offset.at("/required").asBoolean()).isTrue());
    assertThat(described.get(BEGIN).at("/post/requestBody/content/application~1json/example").properties())
        .extracting(Map.Entry::getKey).containsExactly("name", "size", "sha256");
  }

  /** Notes the answer, which must be one of the described ones with all that they are said to have. */
  private HttpResponse<String> answer(String method, String path, HttpResponse<String> answer) {
    var status = String.valueOf(answer.statusCode());
    var told = described.get(path).path(method).path("responses").path(status);
    assertThat(told.isMissingNode()).as(method + " " + path + " answers " + status + answer.body()).isFalse();
    assertThat(names(told.path("headers"))).as(method + status)
        .allMatch(header -> answer.headers().firstValue(header).isPresent());
    told.path("content").properties().forEach(content -> {
      assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(content.getKey());
      var example = content.getValue().path("example");
      assertThat(names(first(read(answer)))).as(method + status).containsAll(names(first(example)).toList());
    });
    seen.add(name(method, path, status));
    return answer;
  }

  private static Stream<String> answers(String path, Map.Entry<String, JsonNode> call) {
    return names(call.getValue().at("/responses")).filter(status -> !BUSY.equals(status))
        .map(status -> name(call.getKey(), path, status));
  }

  private static JsonNode first(JsonNode node) {
    return node.isArray() ? node.get(0) : node;
  }

  private static Stream<String> names(JsonNode node) {
    return node.properties().stream().map(Map.Entry::getKey);
  }

  private static String name(String method, String path, String status) {
    return method + " " + path.substring(DRAFT.length()) + " " + status;
  }

  private String begin(ServiceClient who, String sha256) {
    return answer("post", BEGIN, announce(who, round, sha256)).headers().firstValue("Location").orElseThrow();
  }

  private HttpResponse<String> announce(ServiceClient who, String in, String sha256) {
    return who.json("POST", "/api/v1/applications/drafts/" + in + "/" + OPERATOR
            + "/1/documents/BUSINESS_LICENCE/SEALED_PDF/uploads",
        "{\"name\": \"a.pdf\", \"size\": %d, \"sha256\": \"%s\"}".formatted(NO_PDF.length, sha256));
  }

  private static HttpResponse<String> piece(ServiceClient who, String address, long offset, byte[] piece) {
    return who.bytes("PATCH", address, piece, PIECE[0], PIECE[1], "Upload-Offset", String.valueOf(offset));
  }

  private static String hash(String digit) {
    return digit.repeat(64);
  }

  private String list() {
    return "/api/v1/applications/drafts/" + round + "/" + OPERATOR + "/1/uploads";
  }

  private ServiceClient client(String user, String... groups) {
    return new ServiceClient(port, accounts.ensure(user, groups));
  }
}

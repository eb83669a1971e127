package org.featuredpark.application.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.featuredpark.testing.ServiceClient.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.application.TestApplications;
import org.featuredpark.document.SampleFiles;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.round.Round;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.testing.Browserless;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.ServiceClient;
import org.featuredpark.testing.TestAccounts;
import org.featuredpark.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A file that comes in pieces is the same file, belongs to the same people, and leaves nothing behind. */
@CaseworkTest
class UploadApiTest {

  private static final CreditCode OPERATOR = new CreditCode(RosterSamples.code(4721));
  private static final CreditCode STRANGER = new CreditCode(RosterSamples.code(4722));
  private static final Path PARTS = Path.of("target/test-documents/uploads");
  private static final String TO = "/documents/BUSINESS_LICENCE/SEALED_PDF";

  @LocalServerPort int port;
  @Autowired TestApplications applicants;
  @Autowired TestAccounts accounts;
  @Autowired TestTime time;

  private final byte[] pdf = SampleFiles.pdf();
  private Round round;
  private String draft;
  private ServiceClient owner;

  @BeforeEach
  void an_applicant_has_a_draft() {
    round = applicants.openRound("PILOT-UPLOAD-" + UUID.randomUUID().toString().substring(0, 6)
        .toUpperCase(Locale.ROOT));
    draft = draftOf(OPERATOR);
    owner = client("upload-owner", Role.APPLICANT.group(), Groups.operator(OPERATOR));
  }

  @Test
  void a_file_in_two_pieces_becomes_part_of_the_draft_with_the_time_it_began() {
    var begunAt = time.now();
    var address = begin(TO, "执照 扫描件.pdf", pdf);
    assertThat(offset(address)).isZero();
    assertThat(send(address, 0, Arrays.copyOf(pdf, 10)).statusCode()).isEqualTo(204);
    assertThat(offset(address)).isEqualTo(10);
    assertThat(read(owner.get(draft + "/uploads")).findValuesAsText("received")).containsExactly("10");

    time.setTo(begunAt.plus(Duration.ofHours(1)));
    var last = send(address, 10, rest(10));
    assertThat(last.statusCode()).as(last.body()).isEqualTo(204);
    assertThat(last.headers().firstValueAsLong("Upload-Offset")).hasValue(pdf.length);

    var file = read(owner.get(draft)).at("/documents/0");
    assertThat(file.at("/name").asText()).isEqualTo("执照 扫描件.pdf");
    assertThat(file.at("/sha256").asText()).isEqualTo(sha256(pdf));
    assertThat(instant(file, "/begunAt")).isBetween(begunAt, begunAt.plusSeconds(60));
    assertThat(instant(file, "/receivedAt")).isBetween(begunAt.plus(Duration.ofHours(1)), time.now());
    assertThat(partOf(address)).doesNotExist();
    assertThat(read(owner.get(draft + "/uploads"))).isEmpty();
  }

  @Test
  void who_missed_the_last_answer_hears_that_all_is_received() {
    var address = begin(TO, "a.pdf", pdf);
    send(address, 0, pdf);
    assertThat(offset(address)).isEqualTo(pdf.length);
    assertThat(send(address, pdf.length - 1, rest(pdf.length - 1)).statusCode()).isEqualTo(404);
  }

  @Test
  void what_arrived_before_a_cut_stays() throws IOException {
    var address = begin(TO, "a.pdf", pdf);
    try (var line = new Socket("localhost", port)) {
      line.getOutputStream().write(("PATCH " + address + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
          + ServiceClient.authorization("upload-owner") + "\r\nUpload-Offset: 0\r\nContent-Type: "
          + "application/offset+octet-stream\r\nContent-Length: " + pdf.length + "\r\n\r\n")
          .getBytes(StandardCharsets.US_ASCII));
      line.getOutputStream().write(pdf, 0, 12);
    }
    await().untilAsserted(() -> assertThat(offset(address)).isEqualTo(12));
    assertThat(send(address, 12, rest(12)).statusCode()).isEqualTo(204);
  }

  @Test
  void the_same_file_is_continued_and_another_one_takes_its_place() {
    var address = begin(TO, "a.pdf", pdf);
    send(address, 0, Arrays.copyOf(pdf, 10));
    assertThat(begin(TO, "a.pdf", pdf)).isEqualTo(address);

    var other = begin(TO, "b.pdf", pdf);
    assertThat(other).isNotEqualTo(address);
    assertThat(owner.head(address).statusCode()).isEqualTo(404);
    assertThat(partOf(address)).doesNotExist();
    assertThat(read(owner.get(draft + "/uploads")).findValuesAsText("address")).containsExactly(other);
  }

  @Test
  void a_piece_at_the_wrong_place_or_without_one_is_not_taken() {
    var address = begin(TO, "a.pdf", pdf);
    assertThat(send(address, 5, pdf).statusCode()).isEqualTo(409);
    assertThat(send(address, -1, pdf).statusCode()).isEqualTo(409);
    assertThat(owner.bytes("PATCH", address, pdf, "Content-Type", "application/offset+octet-stream").statusCode())
        .isEqualTo(400);
    assertThat(owner.bytes("PATCH", address, pdf, "Upload-Offset", "0", "Content-Type", "text/plain").statusCode())
        .isEqualTo(415);
    assertThat(offset(address)).isZero();
  }

  @Test
  void what_was_damaged_or_is_no_such_file_is_refused_with_a_reason_and_leaves_nothing() {
    var damaged = begin(TO, "a.pdf", pdf);
    var wrong = pdf.clone();
    wrong[wrong.length - 1] ^= 1;
    refused(send(damaged, 0, wrong), damaged, "SHA-256校验值不一致");

    var docx = SampleFiles.docx();
    var notPdf = begin(TO, "b.pdf", docx);
    refused(send(notPdf, 0, docx), notPdf, "b.pdf");
    assertThat(read(owner.get(draft)).at("/documents")).isEmpty();
  }

  @Test
  void several_files_may_be_the_first_of_a_draft_at_once() {
    var kinds = Stream.of("BUSINESS_LICENCE", "BOUNDARY_MAP", "OUTPUT_PROOF", "SERVICE_RULES");
    assertThat(kinds.parallel().map(kind -> announce(owner, draft + "/documents/" + kind + "/SEALED_PDF", "a.pdf",
        pdf.length, sha256(pdf)).statusCode())).containsOnly(201);
    assertThat(read(owner.get(draft + "/uploads"))).hasSize(4);
  }

  @Test
  void an_announcement_that_cannot_come_true_is_refused_before_the_first_byte() {
    refusedAtOnce(TO, "a.pdf", 0, sha256(pdf), "空文件");
    refusedAtOnce(TO, "a.pdf", 50L * 1024 * 1024 + 1, sha256(pdf), "50MB");
    refusedAtOnce(TO, "", 10, sha256(pdf), "文件名");
    refusedAtOnce(TO, "a.pdf", 10, "ABC", "SHA-256");
    refusedAtOnce("/documents/TENANT_LIST/EDITABLE", "a.xlsx", 10, sha256(pdf), "上传企业名单");
    assertThat(read(owner.get(draft + "/uploads"))).isEmpty();
  }

  @Test
  void who_gives_up_an_upload_keeps_the_file_that_was_there() {
    var first = begin(TO, "a.pdf", pdf);
    send(first, 0, pdf);
    var address = begin(TO, "b.pdf", pdf);
    send(address, 0, Arrays.copyOf(pdf, 10));
    assertThat(owner.bytes("DELETE", address, new byte[0], "Tus-Resumable", "1.0.0").statusCode()).isEqualTo(204);
    assertThat(owner.head(address).statusCode()).isEqualTo(404);
    assertThat(partOf(address)).doesNotExist();
    assertThat(read(owner.get(draft)).at("/documents/0/name").asText()).isEqualTo("a.pdf");
  }

  @ParameterizedTest
  @ValueSource(strings = {"LIST", "BEGIN", "HEAD", "PATCH", "DELETE"})
  void only_people_of_the_operator_may_do_anything_with_an_upload(String what) {
    var address = begin(TO, "a.pdf", pdf);
    send(address, 0, Arrays.copyOf(pdf, 10));
    var stranger = client("upload-stranger", Role.APPLICANT.group(), Groups.operator(STRANGER));
    assertThat(attempt(stranger, what, draft, address)).isEqualTo(403);
    assertThat(attempt(client("upload-city", Role.CITY_OFFICER.group()), what, draft, address)).isEqualTo(403);
    assertThat(attempt(new ServiceClient(port, "upload-nobody"), what, draft, address)).isEqualTo(401);
    if (!what.equals("LIST") && !what.equals("BEGIN")) {
      var throughOwn = address.replace(OPERATOR.value(), STRANGER.value());
      assertThat(attempt(stranger, what, draftOf(STRANGER), throughOwn)).isEqualTo(404);
    }
    assertThat(offset(address)).isEqualTo(10);
    assertThat(send(address, 10, rest(10)).statusCode()).isEqualTo(204);
  }

  @Test
  void a_browser_has_to_show_that_the_request_comes_from_our_page() {
    var address = begin(TO, "a.pdf", pdf);
    var browser = new Browserless(port).signIn("upload-owner");
    var forged = browser.send(browser.request(address).header("Upload-Offset", "0")
        .header("Content-Type", "application/offset+octet-stream").method("PATCH", BodyPublishers.ofByteArray(pdf))
        .build());
    assertThat(forged.statusCode()).isEqualTo(403);
    assertThat(browser.send(browser.request(address).DELETE().build()).statusCode()).isEqualTo(403);
    assertThat(offset(address)).isZero();
  }

  private int attempt(ServiceClient who, String what, String onDraft, String address) {
    return switch (what) {
      case "LIST" -> who.get(onDraft + "/uploads").statusCode();
      case "BEGIN" -> announce(who, onDraft + TO, "a.pdf", pdf.length, sha256(pdf)).statusCode();
      case "HEAD" -> who.head(address).statusCode();
      case "PATCH" -> who.bytes("PATCH", address, rest(10), "Upload-Offset", "10", "Content-Type",
          "application/offset+octet-stream").statusCode();
      default -> who.bytes(what, address, new byte[0], "Tus-Resumable", "1.0.0").statusCode();
    };
  }

  private String begin(String to, String name, byte[] content) {
    var begun = announce(owner, draft + to, name, content.length, sha256(content));
    assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
    return begun.headers().firstValue("Location").orElseThrow();
  }

  private void refusedAtOnce(String to, String name, long size, String sha256, String reason) {
    var answer = announce(owner, draft + to, name, size, sha256);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(read(answer).at("/detail").asText()).contains(reason);
  }

  private void refused(HttpResponse<String> answer, String address, String reason) {
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(read(answer).at("/clause").asText()).isEqualTo("R40");
    assertThat(read(answer).at("/detail").asText()).contains(reason);
    assertThat(partOf(address)).doesNotExist();
    assertThat(owner.head(address).statusCode()).isEqualTo(404);
  }

  private static HttpResponse<String> announce(ServiceClient who, String place, String name, long size,
      String sha256) {
    return who.json("POST", place + "/uploads",
        "{\"name\": \"%s\", \"size\": %d, \"sha256\": \"%s\"}".formatted(name, size, sha256));
  }

  private HttpResponse<String> send(String address, long offset, byte[] piece) {
    return owner.bytes("PATCH", address, piece, "Upload-Offset", String.valueOf(offset), "Content-Type",
        "application/offset+octet-stream");
  }

  private long offset(String address) {
    return owner.head(address).headers().firstValueAsLong("Upload-Offset").orElseThrow();
  }

  private byte[] rest(int from) {
    return Arrays.copyOfRange(pdf, from, pdf.length);
  }

  private String draftOf(CreditCode operator) {
    return "/api/v1/applications/drafts/" + round.number() + "/" + operator + "/1";
  }

  private ServiceClient client(String user, String... groups) {
    return new ServiceClient(port, accounts.ensure(user, groups));
  }

  private static Path partOf(String address) {
    return PARTS.resolve(address.substring(address.lastIndexOf('/') + 1) + ".part");
  }

  private static Instant instant(JsonNode node, String path) {
    return OffsetDateTime.parse(node.at(path).asText()).toInstant();
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}

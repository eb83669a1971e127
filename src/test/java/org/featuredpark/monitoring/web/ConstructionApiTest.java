package org.featuredpark.monitoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.featuredpark.monitoring.process.SelectedParks.OPERATOR;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.monitoring.process.SamplePhoto;
import org.featuredpark.monitoring.process.SelectedParks;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.testing.Browserless;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CaseworkTest
class ConstructionApiTest {

  private static final String BOUNDARY = "----construction-test";
  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

  @LocalServerPort
  private int port;
  @Autowired
  private SelectedParks parks;
  @Autowired
  private TestAccounts accounts;

  private ApplicationNumber park;
  private String operator;

  @BeforeEach
  void a_park_is_under_construction() {
    park = parks.pilot(LocalDate.of(2024, 9, 10), LocalDate.of(2024, 12, 31));
    operator = accounts.ensure("build-operator", Role.APPLICANT.group(), Groups.operator(OPERATOR));
  }

  @Test
  void an_operator_reads_its_construction_and_reports_the_start_with_a_paper() throws IOException {
    assertThat(get(operator, path("construction")).body())
        .contains("\"endsOn\":\"2025-09-10\"", "\"daysLeft\":366", "\"startState\":\"AWAITED\"", "设备进场");

    var id = ID.matcher(attach().body());
    assertThat(id.find()).isTrue();
    assertThat(post("start-report", """
        {"startedOn":"2024-09-09","contractNo":"HT-1","contractOn":"2024-09-01","voucherNo":"PZ-1",
         "voucherOn":"2024-09-05","photoOn":"2024-09-09","documents":["%s"]}""".formatted(id.group(1))).statusCode())
        .isEqualTo(201);

    assertThat(get(operator, path("construction")).body()).contains("\"startState\":\"REPORTED\"");
  }

  @Test
  void an_operator_asks_for_an_extension_and_reads_how_it_was_taken() {
    var admitted = post("changes", "{\"kind\":\"EXTENSION\",\"detail\":\"许可延误\",\"newDate\":\"2025-01-20\"}");

    assertThat(admitted.statusCode()).isEqualTo(201);
    assertThat(admitted.body()).contains("\"status\":\"ADMISSIBLE\"", "延期开工");
    assertThat(get(operator, path("changes")).body()).contains("许可延误");
  }

  @Test
  void the_city_reads_the_board() {
    var city = accounts.ensure("build-city", Role.CITY_OFFICER.group());

    assertThat(get(city, "/api/v1/constructions?limit=200").body()).contains(park.value(), "示范园", "GREEN");
  }

  private HttpResponse<String> attach() throws IOException {
    var head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nSITE_PHOTO\r\n--" + BOUNDARY
        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"photo.png\"\r\n\r\n";
    var tail = "\r\n--" + BOUNDARY + "--\r\n";
    return send(call(operator, path("start-report/documents"))
        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
        .POST(BodyPublishers.ofByteArrays(List.of(head.getBytes(StandardCharsets.UTF_8),
            SamplePhoto.open().readAllBytes(), tail.getBytes(StandardCharsets.UTF_8)))));
  }

  private HttpResponse<String> post(String resource, String json) {
    return send(call(operator, path(resource)).header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(json)));
  }

  private HttpResponse<String> get(String user, String path) {
    return send(call(user, path).GET());
  }

  // As another system calls: it brings its password and keeps no session.
  private HttpRequest.Builder call(String user, String path) {
    var credentials = (user + ":" + TestAccounts.PASSWORD).getBytes(StandardCharsets.UTF_8);
    return new Browserless(port).request(path)
        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    return new Browserless(port).send(request.build());
  }

  private String path(String resource) {
    return "/api/v1/applications/" + park + "/" + resource;
  }
}

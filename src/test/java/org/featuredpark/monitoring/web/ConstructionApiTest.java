package org.featuredpark.monitoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.featuredpark.monitoring.process.SelectedParks.OPERATOR;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.featuredpark.document.SampleFiles;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.monitoring.process.SelectedParks;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.ServiceClient;
import org.featuredpark.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CaseworkTest
class ConstructionApiTest {

  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

  @LocalServerPort
  private int port;
  @Autowired
  private SelectedParks parks;
  @Autowired
  private TestAccounts accounts;

  private ApplicationNumber park;
  private ServiceClient client;

  @BeforeEach
  void a_park_is_under_construction() {
    park = parks.pilot(LocalDate.of(2024, 9, 10), LocalDate.of(2024, 12, 31));
    client = client("build-operator", Role.APPLICANT.group(), Groups.operator(OPERATOR));
  }

  @Test
  void an_operator_reads_its_construction_and_reports_the_start_with_a_paper() {
    assertThat(client.get(path("construction")).body())
        .contains("\"endsOn\":\"2025-09-10\"", "\"daysLeft\":366", "\"startState\":\"AWAITED\"", "设备进场");

    var id = ID.matcher(client.file("POST", path("start-report/documents?kind=SITE_PHOTO"), "photo.png",
        SampleFiles.png()).body());
    assertThat(id.find()).isTrue();
    assertThat(post("start-report", """
        {"startedOn":"2024-09-09","contractNo":"HT-1","contractOn":"2024-09-01","voucherNo":"PZ-1",
         "voucherOn":"2024-09-05","photoOn":"2024-09-09","documents":["%s"]}""".formatted(id.group(1))).statusCode())
        .isEqualTo(201);

    assertThat(client.get(path("construction")).body()).contains("\"startState\":\"REPORTED\"");
  }

  @Test
  void an_operator_asks_for_an_extension_and_reads_how_it_was_taken() {
    var admitted = post("changes", "{\"kind\":\"EXTENSION\",\"detail\":\"许可延误\",\"newDate\":\"2025-01-20\"}");

    assertThat(admitted.statusCode()).isEqualTo(201);
    assertThat(admitted.body()).contains("\"status\":\"ADMISSIBLE\"", "延期开工");
    assertThat(client.get(path("changes")).body()).contains("许可延误");
  }

  @Test
  void the_city_reads_the_board() {
    var city = client("build-city", Role.CITY_OFFICER.group());

    assertThat(city.get("/api/v1/constructions?limit=200").body()).contains(park.value(), "示范园", "GREEN");
  }

  private HttpResponse<String> post(String resource, String json) {
    return client.json("POST", path(resource), json);
  }

  private String path(String resource) {
    return "/api/v1/applications/" + park + "/" + resource;
  }

  private ServiceClient client(String user, String... groups) {
    return new ServiceClient(port, accounts.ensure(user, groups));
  }
}

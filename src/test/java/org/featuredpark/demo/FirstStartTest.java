package org.featuredpark.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.featuredpark.FeaturedParkCasework;
import org.featuredpark.application.Application;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.application.Applications;
import org.featuredpark.calendar.WorkingDays;
import org.featuredpark.identity.Accounts;
import org.featuredpark.monitoring.ConstructionStatus;
import org.featuredpark.monitoring.Constructions;
import org.featuredpark.portal.DemoAccounts;
import org.featuredpark.round.Round;
import org.featuredpark.round.RoundStatus;
import org.featuredpark.round.Rounds;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** What a visitor finds after the first start with no profile set. */
@Tag("database")
class FirstStartTest {

  private static ServletWebServerApplicationContext system;

  @BeforeAll
  static void start() {
    system = (ServletWebServerApplicationContext) new SpringApplicationBuilder(FeaturedParkCasework.class).run(
        "--server.port=0", "--spring.datasource.url=jdbc:h2:mem:first-start;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE",
        "--featuredpark.documents.folder=target/first-start-documents", "--camunda.bpm.job-execution.enabled=false");
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  @Test
  void time_is_the_visitors_own() {
    assertThat(Duration.between(Instant.now(), system.getBean(Clock.class).instant()).abs()).isLessThan(
        Duration.ofMinutes(1));
  }

  @Test
  void a_pilot_round_takes_applications_and_some_stand_at_every_point_of_the_intake() {
    assertThat(openRound().status()).isEqualTo(RoundStatus.OPEN);
    assertThat(openRound().applicationDeadline()).isAfter(Instant.now().plus(Duration.ofDays(10)));
    assertThat(applicationsOf(openRound())).extracting(Application::status).contains(ApplicationStatus.SUBMITTED,
        ApplicationStatus.CORRECTION, ApplicationStatus.ACCEPTED, ApplicationStatus.NOT_ELIGIBLE);
  }

  @Test
  void the_earlier_round_was_played_to_its_announcement() {
    var earlier = system.getBean(Rounds.class).recent(2).get(1);
    assertThat(earlier.status()).isEqualTo(RoundStatus.ANNOUNCED);
    assertThat(applicationsOf(earlier)).hasSize(Cast.parks().size()).extracting(Application::status).contains(
        ApplicationStatus.NOT_ELIGIBLE, ApplicationStatus.LATE, ApplicationStatus.WITHDRAWN,
        ApplicationStatus.NOT_RECOMMENDED, ApplicationStatus.NOT_SELECTED);
    assertThat(applicationsOf(earlier)).filteredOn(park -> park.status() == ApplicationStatus.UNDER_CONSTRUCTION)
        .hasSize(9).extracting(Application::parkName).contains("宏芷细胞治疗产业园").doesNotContain("黄榕生物医药人才创新园");
  }

  @Test
  void an_ineligible_park_of_the_cast_was_found_ineligible_and_no_other() {
    var ineligible = Cast.parks().stream().filter(park -> !park.label().isEligible()).map(Park::name).toList();
    assertThat(applicationsOf(system.getBean(Rounds.class).recent(2).get(1)))
        .filteredOn(park -> park.status() == ApplicationStatus.NOT_ELIGIBLE).extracting(Application::parkName)
        .containsExactlyInAnyOrderElementsOf(ineligible);
  }

  @Test
  void parks_build_one_was_put_off_one_lost_its_place_and_work_waits_for_the_visitor() {
    var earlier = applicationsOf(system.getBean(Rounds.class).recent(2).get(1));
    var constructions = system.getBean(Constructions.class);
    var running = earlier.stream().map(park -> constructions.find(park.number())).flatMap(Optional::stream).toList();
    assertThat(running).filteredOn(one -> one.status() == ConstructionStatus.RUNNING).hasSize(9)
        .allMatch(one -> one.start().startedInTime());
    assertThat(running).filteredOn(one -> one.status() == ConstructionStatus.REVOKED).hasSize(1);
    assertThat(running).filteredOn(one -> one.start().extensions() == 1).hasSize(1);
    assertThat(system.getBean(OpenTasks.class).of(People.withAccounts().get(1).groups(), Set.of("applicant2"))
        .values().stream().flatMap(List::stream).map(OpenTasks.Waiting::name)).contains("报送月报");
  }

  @Test
  void every_account_on_the_sign_in_page_opens() {
    var accounts = system.getBean(Accounts.class);
    var password = system.getBean(DemoAccounts.class).password();
    assertThat(List.of("applicant1", "applicant3", "haidian", "haidian-head", "bda", "bda-head", "yanqing", "city",
        "city-head", "expert1", "expert9", "auditor", "admin"))
        .allSatisfy(user -> assertThat(accounts.authenticate(user, password)).isPresent());
  }

  @Test
  void the_guide_names_what_waits_for_each_account() throws Exception {
    var page = get("/guide/accounts");
    assertThat(page).contains("applicant3", "haidian", "演示用暂定", "任务列表").containsPattern("核验[^<]*（1项）");
    assertThat(get("/login")).contains("Park-demo-2024", "applicant1", "bda-head");
  }

  @Test
  void years_that_nobody_announced_are_provisional() {
    var calendar = system.getBean(WorkingDays.class).calendar();
    assertThat(List.of(2027, 2028, 2029, 2030)).allMatch(calendar::covers);
    assertThat(calendar.noticePeriod(LocalDate.of(2027, 9, 30), 5).arithmetic()).contains("演示用暂定");
  }

  private static Round openRound() {
    return system.getBean(Rounds.class).open(1).get(0);
  }

  private static List<Application> applicationsOf(Round round) {
    return system.getBean(Applications.class).ofRound(round.number(), 100);
  }

  private static String get(String path) throws Exception {
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + system.getWebServer().getPort() + path));
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8)).body();
  }
}

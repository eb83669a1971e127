package org.featuredpark.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.notice.NoticeStory;
import org.featuredpark.notification.Messages;
import org.featuredpark.recognition.PilotParks;
import org.featuredpark.review.ReviewScene;
import org.featuredpark.round.RoundSamples;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.District;
import org.featuredpark.shared.RoundNumber;
import org.featuredpark.shortlist.DistrictRound;
import org.featuredpark.shortlist.TestApplications;
import org.featuredpark.shortlist.process.DistrictShortlistProcess;
import org.featuredpark.testing.Browserless;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.CostMeter;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.TestAccounts;
import org.featuredpark.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every list that a person sees takes as many statements for many rows as for few. */
@CaseworkTest
class ListCostTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 7, 22);

  @LocalServerPort private int port;
  @Autowired private TestAccounts accounts;
  @Autowired private NoticeStory notices;
  @Autowired private PilotParks pilots;
  @Autowired private ReviewScene scene;
  @Autowired private Rounds rounds;
  @Autowired private Messages messages;
  @Autowired private AuditTrail audit;
  @Autowired private Driver driver;
  @Autowired private TestTime time;
  @Autowired private JdbcClient jdbc;
  @Autowired private CostMeter meter;

  private RoundNumber round;
  private int parks;

  @BeforeEach
  void a_round_whose_districts_are_at_work() {
    time.setTo(TODAY);
    round = new RoundNumber(RoundSamples.unusedNumber("LIST"));
    rounds.add(RoundSamples.pilot(round.value()));
    parks = 0;
  }

  @Test
  void the_boards_of_a_round_and_of_a_district() {
    var city = as("city", Role.CITY_OFFICER.group());
    assertConstant(city, "/workspace/rounds/" + round, 5, () -> {
      park(District.HAIDIAN);
      shortlist(District.values()[parks]);
    });
    var haidian = as("haidian", Groups.officersOf(District.HAIDIAN));
    assertConstant(haidian, "/workspace/rounds/" + round + "/districts/110108", 4, () -> park(District.HAIDIAN));
  }

  @Test
  void the_list_of_rounds() {
    var city = as("city", Role.CITY_OFFICER.group());
    Runnable another = () -> rounds.add(RoundSamples.pilot(round + "-" + ++parks));
    assertConstant(city, "/workspace/rounds", 1, another);
    assertConstant(city, "/api/v1/rounds", 1, another);
  }

  @Test
  void the_tasks_of_a_person() {
    var officer = as("fengtai", Groups.officersOf(District.FENGTAI));
    Runnable another = () -> {
      round = new RoundNumber(round + "X");
      rounds.add(RoundSamples.pilot(round.value()));
      shortlist(District.FENGTAI);
    };
    assertConstant(officer, "/tasks", 2, another);
    assertConstant(officer, "/api/v1/tasks", 2, another);
  }

  @Test
  void the_applications_of_an_operator() {
    var applicant = as("operator", Role.APPLICANT.group(), Groups.operator(TestApplications.OPERATOR));
    assertConstant(applicant, "/api/v1/applications", 1, () -> park(District.HAIDIAN));
  }

  @Test
  void the_public_register_and_the_notices() {
    var visitor = new Browserless(port);
    assertConstant(visitor, "/register", 1, () -> pilots.recognised(TODAY));
    assertConstant(visitor, "/api/v1/register", 1, () -> pilots.recognised(TODAY));
    assertConstant(visitor, "/notices", 2, () -> notices.publishedOn(TODAY, 3));
    assertConstant(visitor, "/api/v1/notices", 2, () -> notices.publishedOn(TODAY, 3));
  }

  @Test
  void messages_experts_and_the_audit_trail() {
    var city = as("city", Role.CITY_OFFICER.group());
    Runnable message = () -> messages.send(Groups.CITY_OFFICER, "提醒", "请办理。", null, null);
    assertConstant(city, "/messages", 1, message);
    assertConstant(city, "/api/v1/messages", 1, message);
    assertConstant(city, "/workspace/experts", 1,
        () -> scene.expert("list-expert-" + UUID.randomUUID(), false, ReviewScene.INSTITUTE));
    assertConstant(as("auditor", Role.AUDITOR.group()), "/api/v1/audit", 1,
        () -> audit.record(round + "/" + ++parks, "list.test", "一条记录"));
  }

  private void assertConstant(Browserless who, String path, int most, Runnable another) {
    another.run();
    statements(who, path);
    var few = statements(who, path);
    List.of(1, 2, 3, 4, 5).forEach(i -> another.run());
    assertThat(statements(who, path)).as(path).isEqualTo(few).isLessThanOrEqualTo(most);
  }

  private long statements(Browserless who, String path) {
    return meter.of(() -> assertThat(who.get(path).statusCode()).as(path).isEqualTo(200)).statements();
  }

  private void shortlist(District district) {
    driver.start(DistrictShortlistProcess.KEY, new DistrictRound(round, district).key(),
        Map.of("district", district.code(), "policyVersion", "PILOT-2024"));
  }

  private void park(District district) {
    TestApplications.insert(jdbc, round, district, ++parks, ApplicationStatus.ACCEPTED);
  }

  private Browserless as(String user, String... groups) {
    return new Browserless(port).signIn(accounts.ensure("list-" + user, groups));
  }
}

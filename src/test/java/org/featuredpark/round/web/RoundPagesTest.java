package org.featuredpark.round.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.identity.Groups;
import org.featuredpark.round.RoundSamples;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.District;
import org.featuredpark.shared.RoundNumber;
import org.featuredpark.shortlist.DistrictRound;
import org.featuredpark.shortlist.TestApplications;
import org.featuredpark.shortlist.process.DistrictShortlistProcess;
import org.featuredpark.testing.Browserless;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.People;
import org.featuredpark.testing.TestAccounts;
import org.featuredpark.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@CaseworkTest
class RoundPagesTest {

  private static int count;

  @LocalServerPort
  private int port;
  @Autowired
  private TestAccounts accounts;
  @Autowired
  private Rounds rounds;
  @Autowired
  private Driver driver;
  @Autowired
  private TestTime time;
  @Autowired
  private JdbcClient jdbc;

  private RoundNumber number;

  @BeforeEach
  void a_round_whose_districts_are_at_work() {
    time.setTo(LocalDate.of(2024, 7, 22));
    number = new RoundNumber("PILOT-2024-7" + ++count);
    rounds.add(RoundSamples.pilot(number.value()));
    TestApplications.insert(jdbc, number, District.HAIDIAN, 1, ApplicationStatus.ACCEPTED);
    driver.start(DistrictShortlistProcess.KEY, new DistrictRound(number, District.HAIDIAN).key(),
        Map.of("district", District.HAIDIAN.code(), "policyVersion", "PILOT-2024"));
  }

  @Test
  void the_board_shows_the_windows_arithmetic_and_every_district() {
    var officer = as("rd-officer", Groups.CITY_OFFICER);
    assertThat(officer.get("/workspace/rounds").statusCode()).isEqualTo(200);
    var page = officer.get("/workspace/rounds/" + number).body();
    assertThat(page).contains("2024年7月20日 24:00", "共27日，其中工作日20日", "截止日期固定，不顺延", "待择优排序", "延庆区")
        .contains("符合申报条件，待区级遴选：1个").doesNotContain("延长并通知", "前传完并提交");

    var generous = RoundSamples.withGrace(RoundSamples.pilot(number + "0"), 10);
    rounds.add(generous);
    assertThat(officer.get("/workspace/rounds/" + generous.number()).body()).contains("2024年7月21日 00:10前传完并提交");
  }

  @Test
  void those_who_watch_over_the_programme_read_the_board_and_change_nothing() {
    for (var group : new String[] {"auditor", "camunda-admin"}) {
      var watcher = as("rd-" + group, group);
      assertThat(watcher.get("/workspace/rounds").statusCode()).isEqualTo(200);
      assertThat(watcher.get("/workspace/rounds/" + number).body()).contains("延庆区").doesNotContain("延长并通知");
      assertThat(extend(watcher, "2024-08-02").statusCode()).isEqualTo(403);
    }
  }

  @Test
  void the_city_head_extends_from_the_board_and_sees_why_it_cannot() {
    var head = as("rd-head", Groups.CITY_HEAD);
    var refused = extend(head, "2024-07-30");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("应晚于原截止时间", "R45");

    assertThat(extend(head, "2024-08-02").statusCode()).isEqualTo(302);
    assertThat(rounds.get(number).districtDeadline()).isEqualTo("2024-08-02T16:00:00Z");
  }

  @Test
  void a_district_sees_its_own_page_and_its_papers_but_no_other() {
    var page = "/workspace/rounds/" + number + "/districts/110108";
    var officer = as("rd-haidian", Groups.officersOf(District.HAIDIAN));
    assertThat(officer.get(page).body()).contains("海淀区推荐", "示范园1");
    assertThat(officer.get(page + "/letter.pdf").statusCode()).isGreaterThanOrEqualTo(400);

    People.asOfficer(District.HAIDIAN);
    driver.complete(new DistrictRound(number, District.HAIDIAN).key(), DistrictShortlistProcess.RANK_CANDIDATES,
        Map.of("firstChoice", number + "-110108-0001", "firstReason", "特色突出"));
    assertThat(officer.get(page).body()).contains("第1位：特色突出");
    for (var paper : new String[] {"/letter.pdf", "/table.pdf"}) {
      assertThat(officer.get(page + paper).body()).startsWith("%PDF");
    }
    var stranger = as("rd-miyun", Groups.officersOf(District.MIYUN));
    assertThat(stranger.get(page).statusCode()).isEqualTo(403);
    assertThat(stranger.get("/workspace/rounds/" + number).statusCode()).isEqualTo(403);
  }

  @Test
  void policies_are_published_from_their_page() {
    var head = as("rd-head", Groups.CITY_HEAD);
    assertThat(publishPolicy(head).statusCode()).isEqualTo(302);
    assertThat(publishPolicy(head).statusCode()).isEqualTo(422);
    assertThat(head.get("/workspace/policies").body()).contains("PILOT-2024P");
  }

  @Test
  void anyone_reads_the_calls() {
    var visitor = new Browserless(port);
    assertThat(visitor.get("/api/v1/rounds/" + number).body())
        .contains("\"applicationDeadline\":\"2024-07-20T16:00:00Z\"");
    assertThat(visitor.get("/api/v1/rounds").body()).startsWith("[{\"number\":");
  }

  private Browserless as(String user, String group) {
    return new Browserless(port).signIn(accounts.ensure(user, group));
  }

  private HttpResponse<String> extend(Browserless visitor, String districtDeadlineDay) {
    var page = "/workspace/rounds/" + number;
    return visitor.submit(page, page + "/extensions", "districtDeadlineDay", districtDeadlineDay,
        "applicationDeadlineDay", "", "reason", "x");
  }

  private static HttpResponse<String> publishPolicy(Browserless visitor) {
    return visitor.submit("/workspace/policies", "/workspace/policies", "tag", "PILOT-2024P", "title", "policy",
        "stage", "PILOT", "years", "1", "basedOn", "PILOT-2024");
  }
}

package org.featuredpark.application.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.featuredpark.testing.ServiceClient.read;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.TimeZone;
import java.util.UUID;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.DraftSamples;
import org.featuredpark.application.MaterialKind;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.application.TestApplications;
import org.featuredpark.document.SampleFiles;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.round.RoundSamples;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.testing.Browserless;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Proves;
import org.featuredpark.testing.ServiceClient;
import org.featuredpark.testing.TestAccounts;
import org.featuredpark.testing.TestTime;
import org.featuredpark.workflow.JvmZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The last millisecond of 20 July 2024 in Beijing and the first of the day after, wherever the server stands. */
@CaseworkTest
class LastSecondTest {

  private static final CreditCode OPERATOR = new CreditCode(RosterSamples.code(4748));
  private static final Instant LAST = Instant.parse("2024-07-20T15:59:59.999Z");
  private static final Instant LATE = Instant.parse("2024-07-20T16:00:00.000Z");
  private static final String SEALED = "/documents/" + MaterialKind.BOUNDARY_MAP + "/SEALED_PDF";

  @LocalServerPort int port;
  @Autowired TestApplications applicants;
  @Autowired TestAccounts accounts;
  @Autowired TestTime time;

  private DraftKey key;
  private ServiceClient owner;
  private Browserless visitor;

  @BeforeEach
  void a_dossier_lacks_one_file() {
    key = new DraftKey(applicants.openRound(RoundSamples.unusedNumber("PILOT-LAST")).number(), OPERATOR, 1);
    var user = accounts.ensure("last-second", Role.APPLICANT.group(), Groups.operator(OPERATOR));
    owner = new ServiceClient(port, user);
    visitor = new Browserless(port).signIn(user);
    applicants.prepareWithout(MaterialKind.BOUNDARY_MAP, key, DraftSamples.draft(OPERATOR, District.HAIDIAN, 0),
        RosterSamples.sufficient());
    owner.file("PUT", api() + "/documents/" + MaterialKind.BOUNDARY_MAP + "/EDITABLE", "图.docx", SampleFiles.docx());
  }

  @Test
  void the_server_of_these_tests_is_not_in_beijing() {
    assertThat(TimeZone.getDefault().getID()).isEqualTo("UTC");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Asia/Shanghai", "America/New_York"})
  @Proves({"R38", "E18", "E19"})
  void what_comes_in_the_last_millisecond_is_in_time(String zone) {
    var number = JvmZone.during(zone, () -> time.standingAt(LAST, () -> {
      completeTheDossier();
      assertThat(visitor.get(page()).body()).contains("2024年7月20日 24:00", "还剩不到 1 分钟");
      assertThat(visitor.get(page() + "/check").body()).doesNotContain("已截止");
      var receipt = read(submit());
      assertThat(receipt.at("/inTime").asBoolean()).isTrue();
      assertThat(receipt.at("/receivedAt").asText()).isEqualTo("2024-07-20T15:59:59.999Z");
      return receipt.at("/application").asText();
    }));

    assertThat(visitor.get("/cases/" + number + "/receipt").body()).contains("2024年7月20日 23:59:59.999");
    assertThat(read(owner.get("/api/v1/applications/" + number)).at("/status").asText()).isEqualTo("SUBMITTED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Asia/Shanghai", "America/New_York"})
  @Proves({"R38", "E18", "E19"})
  void what_comes_at_midnight_is_late_and_nothing_of_the_draft_is_lost(String zone) {
    var number = JvmZone.during(zone, () -> time.standingAt(LATE, () -> {
      completeTheDossier();
      assertThat(visitor.get(page()).body()).contains("2024年7月20日 24:00", "已截止");
      var receipt = read(submit());
      assertThat(receipt.at("/inTime").asBoolean()).isFalse();
      assertThat(receipt.at("/receivedAt").asText()).startsWith("2024-07-20T16:00:00");
      return receipt.at("/application").asText();
    }));

    assertThat(visitor.get("/cases/" + number + "/receipt").body()).contains("2024年7月21日 00:00:00.000");
    assertThat(read(owner.get("/api/v1/applications/" + number)).at("/status").asText()).isEqualTo("LATE");
    assertThat(read(owner.get(api())).at("/documents")).hasSize(20);
  }

  @Test
  @Proves({"R38", "R40", "E18"})
  void a_file_that_comes_after_midnight_makes_the_whole_late() {
    time.standingAt(LAST, () -> {
      assertThat(submit().statusCode()).isEqualTo(422);
      return null;
    });
    time.standingAt(LATE, () -> {
      completeTheDossier();
      assertThat(read(submit()).at("/inTime").asBoolean()).isFalse();
      return null;
    });
  }

  @Test
  @Proves("Q2")
  void a_new_version_replaces_the_old_one_until_the_last_millisecond() {
    completeTheDossier();
    applicants.submit(key);
    save("示范路2号");
    time.standingAt(LAST, () -> {
      assertThat(submit().statusCode()).isEqualTo(201);
      return null;
    });
    save("示范路3号");
    var refused = time.standingAt(LATE, this::submit);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(read(refused).at("/detail").asText()).contains("已过截止时刻", "仍然有效");
  }

  /** Both doors stay open after the deadline: what is late is only the submission. */
  private void completeTheDossier() {
    save("示范路1号");
    var sealed = owner.file("PUT", api() + SEALED, "图.pdf", SampleFiles.pdf());
    assertThat(sealed.statusCode()).as(sealed.body()).isEqualTo(200);
  }

  private HttpResponse<String> submit() {
    return owner.json("POST", api() + "/submission", "", "Idempotency-Key", UUID.randomUUID().toString());
  }

  private void save(String address) {
    var draft = DraftSamples.draft(OPERATOR, District.HAIDIAN, 0);
    DraftSamples.section(draft, "park").put("address", address);
    assertThat(owner.json("PUT", api(), draft.toString()).statusCode()).isEqualTo(200);
  }

  private String api() {
    return "/api/v1/applications/drafts/" + key;
  }

  private String page() {
    return "/cases/drafts/" + key;
  }
}

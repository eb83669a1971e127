package org.featuredpark.portal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.DraftSamples;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.application.SaveDraft;
import org.featuredpark.application.TestApplications;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.round.Round;
import org.featuredpark.round.RoundSamples;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.testing.Browserless;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.People;
import org.featuredpark.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CaseworkTest
class CasePagesTest {

  private static final CreditCode OPERATOR = new CreditCode(RosterSamples.code(5311));
  private static final CreditCode STRANGER = new CreditCode(RosterSamples.code(5312));

  @LocalServerPort int port;
  @Autowired TestApplications applicants;
  @Autowired TestAccounts accounts;
  @Autowired SaveDraft saving;

  private Round round;
  private DraftKey key;

  @BeforeEach
  void a_round_is_open() {
    accounts.ensure("cases-applicant", Role.APPLICANT.group(), Groups.operator(OPERATOR));
    accounts.ensure("cases-stranger", Role.APPLICANT.group(), Groups.operator(STRANGER));
    round = applicants.onlyOpenRound(RoundSamples.unusedNumber("PILOT-CASES"));
    key = new DraftKey(round.number(), OPERATOR, 1);
  }

  @Test
  void who_has_nothing_yet_is_told_so_and_shown_where_to_begin() {
    assertThat(signedIn("cases-stranger").get("/cases").body()).contains("您还没有申报")
        .contains("/cases/drafts/" + round.number() + "/" + STRANGER + "/1").contains("还剩 10 天")
        .doesNotContain(OPERATOR.value());
  }

  @Test
  void a_draft_is_listed_for_its_operator_alone_and_a_second_park_may_follow() {
    var draft = DraftSamples.draft(OPERATOR, District.HAIDIAN, 0);
    DraftSamples.section(draft, "park").put("name", "列表示范园" + round.number());
    People.asApplicant(OPERATOR);
    saving.save(key, draft.toString(), OptionalInt.empty());

    assertThat(signedIn("cases-applicant").get("/cases").body()).contains("列表示范园" + round.number())
        .contains("/cases/drafts/" + key).contains("/cases/drafts/" + round.number() + "/" + OPERATOR + "/2")
        .contains("再申报一个园区");
    assertThat(signedIn("cases-stranger").get("/cases").body()).doesNotContain("列表示范园" + round.number());
  }

  @Test
  void what_was_submitted_stands_with_its_status_and_who_acts_next() {
    var number = applicants.submitted(round, OPERATOR, District.HAIDIAN, 0);

    assertThat(signedIn("cases-applicant").get("/cases").body()).contains("/cases/" + number + "\"")
        .contains("/cases/" + number + "/receipt").contains("已报送，待区级核验")
        .contains("海淀区中小企业主管部门：核验申报材料和申报条件").contains("修改后重新提交");
  }

  @Test
  void a_receipt_shows_what_was_received_to_the_millisecond_to_who_may_see_the_application() {
    var receipt = applicants.receiptFor(key, DraftSamples.draft(OPERATOR, District.HAIDIAN, 0),
        RosterSamples.sufficient());
    var page = "/cases/" + receipt.application() + "/receipt";

    assertThat(signedIn("cases-applicant").get(page).body()).contains(receipt.number(), receipt.contentHash())
        .containsPattern("2024年7月10日 10:0\\d:\\d\\d\\.\\d{3}").contains("营业执照").contains("第 <span>1</span> 版");
    assertThat(signedIn(accounts.ensure("cases-haidian", Groups.officersOf(District.HAIDIAN))).get(page).statusCode())
        .isEqualTo(200);
    assertThat(signedIn("cases-stranger").get(page)).satisfies(answer -> {
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.body()).doesNotContain(receipt.contentHash());
    });
    assertThat(signedIn(accounts.ensure("cases-expert", Role.EXPERT.group())).get(page).statusCode()).isEqualTo(403);
  }

  @Test
  void who_is_not_signed_in_is_asked_to_and_who_does_not_apply_is_refused() {
    assertThat(new Browserless(port).get("/cases")).satisfies(answer -> {
      assertThat(answer.statusCode()).isEqualTo(302);
      assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/login");
    });
    assertThat(new Browserless(port).get("/cases/PILOT-CASES-1-110108-0001/receipt").statusCode()).isEqualTo(302);
    assertThat(signedIn(accounts.ensure("cases-expert", Role.EXPERT.group())).get("/cases").statusCode())
        .isEqualTo(403);
  }

  @Test
  void the_way_to_the_list_is_in_the_navigation_of_applicants_alone() {
    assertThat(signedIn("cases-applicant").get("/messages").body()).contains("href=\"/cases\"");
    assertThat(signedIn(accounts.ensure("cases-expert", Role.EXPERT.group())).get("/messages").body())
        .doesNotContain("href=\"/cases\"");
  }

  private Browserless signedIn(String user) {
    return new Browserless(port).signIn(user);
  }
}

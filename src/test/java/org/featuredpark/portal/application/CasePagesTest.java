package org.featuredpark.portal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.DraftSamples;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.application.SaveDraft;
import org.featuredpark.application.Submissions;
import org.featuredpark.application.TestApplications;
import org.featuredpark.identity.Accounts;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.round.Round;
import org.featuredpark.round.RoundSamples;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.testing.Browserless;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.People;
import org.featuredpark.testing.TestAccounts;
import org.featuredpark.testing.TestMail;
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
  @Autowired Submissions submissions;
  @Autowired Accounts store;
  @Autowired Driver driver;
  @Autowired TestMail mail;

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
  void the_receipt_as_a_paper_says_what_its_page_says_to_the_same_people() throws IOException {
    var draft = DraftSamples.draft(OPERATOR, District.HAIDIAN, 0);
    DraftSamples.section(draft, "park").put("name", "回执<b>园</b>&园");
    var receipt = applicants.receiptFor(key, draft, RosterSamples.sufficient());
    var owner = signedIn("cases-applicant");
    assertThat(owner.get("/cases/" + receipt.application() + "/receipt").body())
        .contains("/cases/" + receipt.application() + "/receipt.pdf");

    for (var paper : List.of("/cases/" + receipt.application() + "/receipt.pdf",
        "/api/v1/applications/" + receipt.application() + "/receipt.pdf")) {
      try (var pdf = Loader.loadPDF(owner.bytes(paper))) {
        var text = new PDFTextStripper().getText(pdf);
        assertThat(text.replaceAll("\\s", "")).contains(receipt.number(), receipt.contentHash(), "回执<b>园</b>&园",
            OPERATOR.value(), BeijingTime.formatExact(receipt.receivedAt()).replace(" ", ""), "营业执照", "第1版");
        assertThat(text).containsPattern("第 1 页，共 \\d 页");
        assertThat(submissions.materials(receipt.application())).isNotEmpty()
            .allSatisfy(file -> assertThat(text.replaceAll("\\s", "")).contains(file.sha256()));
      }
      assertThat(signedIn("cases-stranger").get(paper).statusCode()).isEqualTo(404);
      assertThat(signedIn(accounts.ensure("cases-expert", Role.EXPERT.group())).get(paper).statusCode())
          .isEqualTo(403);
    }
    assertThat(new Browserless(port).get("/cases/" + receipt.application() + "/receipt.pdf").statusCode())
        .isEqualTo(302);
  }

  @Test
  void a_receipt_is_mailed_with_a_link_to_it_and_so_is_what_follows() {
    var leaver = accounts.ensure("cases-leaver", Role.APPLICANT.group(), Groups.operator(OPERATOR));
    store.join(leaver, Groups.operator(OPERATOR));
    mail.turnOn();
    try {
      var receipt = applicants.receiptFor(key, DraftSamples.draft(OPERATOR, District.HAIDIAN, 0),
          RosterSamples.sufficient());
      People.asApplicant(OPERATOR);
      assertThat(applicants.submit(key)).isEqualTo(receipt);
      store.leave(leaver, Groups.operator(OPERATOR));
      assertThat(mail.deliveredTo("cases-applicant@example.org")).as("pressed twice, received once").singleElement()
          .asString().contains("申报回执 " + receipt.number(), BeijingTime.formatExact(receipt.receivedAt()),
              "https://park.example/cases/" + receipt.application() + "/versions/1/receipt.pdf");

      People.asOfficer(District.HAIDIAN);
      store.join(leaver, Groups.operator(OPERATOR));
      driver.complete(receipt.application().value(), "verifyMaterials", TestApplications.verified());
      store.leave(leaver, Groups.operator(OPERATOR));

      assertThat(mail.deliveredTo("cases-applicant@example.org")).hasSizeGreaterThan(1).last().asString()
          .contains("https://park.example/cases/" + receipt.application() + "\n", "请勿回复");
      assertThat(mail.deliveredTo("cases-stranger@example.org")).isEmpty();
      assertThat(mail.deliveredTo("cases-leaver@example.org")).as("left before the mail went out").isEmpty();
    } finally {
      mail.turnOff();
    }
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

package org.featuredpark.portal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.featuredpark.testing.ServiceClient.read;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.DraftSamples;
import org.featuredpark.application.Receipt;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.application.TestApplications;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.round.RoundSamples;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.testing.Browserless;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.CostMeter;
import org.featuredpark.testing.People;
import org.featuredpark.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CaseworkTest
class VersionPagesTest {

  private static final CreditCode OPERATOR = new CreditCode(RosterSamples.code(5341));
  private static final CreditCode STRANGER = new CreditCode(RosterSamples.code(5342));
  private static final String FILE = "/documents/BOUNDARY_MAP/SEALED_PDF";

  @LocalServerPort int port;
  @Autowired TestApplications applicants;
  @Autowired TestAccounts accounts;
  @Autowired CostMeter meter;

  private DraftKey key;
  private ObjectNode draft;
  private Receipt first;
  private Receipt second;
  private String page;
  private String api;

  @BeforeEach
  void a_replaced_version() {
    var round = applicants.openRound(RoundSamples.unusedNumber("PILOT-VERSIONS"));
    key = new DraftKey(round.number(), OPERATOR, 1);
    draft = DraftSamples.draft(OPERATOR, District.HAIDIAN, 0);
    DraftSamples.section(draft, "park").put("name", "旧名<b>园</b>");
    first = applicants.receiptFor(key, draft, RosterSamples.sufficient());
    DraftSamples.section(draft, "park").put("name", "新名园");
    second = applicants.receiptFor(key, draft, RosterSamples.sufficient());
    People.asNobody();
    page = "/cases/" + first.application() + "/versions";
    api = "/api/v1/applications/" + first.application() + "/versions";
  }

  @Test
  void the_versions_are_listed_and_each_shows_what_was_handed_in() {
    var owner = owner();
    assertThat(owner.get("/cases/" + first.application()).body()).contains(page + "\"", page + "/1/receipt");
    assertThat(owner.get(page).body()).contains(first.contentHash(), second.contentHash(), "首次提交", "截止前重新提交",
        BeijingTime.formatExact(first.receivedAt()), page + "/1\"", page + "/1/receipt.pdf", "现行版本", "已被替换");
    assertThat(owner.get(page + "/1").body()).contains("旧名&lt;b&gt;园&lt;/b&gt;", "本版已被替换", api + "/1" + FILE + "\"",
        api + "/1" + FILE + "/preview", first.contentHash(), "四至范围图.pdf", "专精特新").doesNotContain("旧名<b>", "新名园");
    assertThat(owner.get(page + "/2").body()).contains("第2版与第1版的对照", "新名园").doesNotContain("本版已被替换");
    assertThat(owner.get(page + "/3").statusCode()).isEqualTo(404);
    assertThat(owner.get(page + "/x").statusCode()).isBetween(400, 499);
  }

  @Test
  void a_list_of_many_versions_takes_as_many_statements_as_one_of_few() {
    var owner = owner();
    owner.get(page);
    var few = meter.of(() -> owner.get(page)).statements();
    DraftSamples.section(draft, "park").put("name", "再改名园");
    applicants.receiptFor(key, draft, RosterSamples.sufficient());
    People.asNobody();
    assertThat(owner.get(page).body()).contains(page + "/3\"");
    assertThat(meter.of(() -> owner.get(page)).statements()).isEqualTo(few);
  }

  @Test
  void the_receipt_of_a_replaced_version_says_so_on_the_page_and_on_paper() throws IOException {
    var owner = owner();
    assertThat(owner.get(page + "/1/receipt").body()).contains(first.number(), "旧名&lt;b&gt;园", "替换。")
        .doesNotContain(second.contentHash());
    assertThat(owner.get("/cases/" + first.application() + "/receipt").body()).contains(page + "/1/receipt");
    for (var paper : List.of(page, api)) {
      try (var pdf = Loader.loadPDF(owner.bytes(paper + "/1/receipt.pdf"))) {
        assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).contains(first.number(),
            first.contentHash(), "旧名<b>园</b>", "本版已被第2版替换。");
      }
    }
  }

  @Test
  void other_systems_read_the_same() {
    var owner = owner();
    var list = read(owner.get(api));
    assertThat(list.findValuesAsText("receipt")).containsExactly(second.number(), first.number());
    assertThat(list.findValuesAsText("cause")).containsExactly("REPLACED", "FIRST");
    var old = read(owner.get(api + "/1"));
    assertThat(old.at("/content/park/name").asText()).isEqualTo("旧名<b>园</b>");
    assertThat(old.at("/version/counts").asBoolean()).isFalse();
    assertThat(old.at("/documents")).isNotEmpty();
    assertThat(owner.bytes(api + "/1" + FILE)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    assertThat(owner.get(api + "/1" + FILE + "/preview").headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("inline");
    assertThat(owner.get(api + "/1/boundary.svg").body()).contains("旧名&lt;b&gt;园");
  }

  @Test
  void officials_come_to_it_from_the_dossier_and_go_back_there() {
    var officer = signedIn("versions-haidian", Groups.officersOf(District.HAIDIAN));
    var dossier = "/workspace/cases/" + first.application();
    assertThat(officer.get(dossier).body()).contains(page + "\"");
    assertThat(officer.get(page).body()).contains(dossier + "\"");
    assertThat(officer.get(page + "/1").statusCode()).isEqualTo(200);
    assertThat(officer.get(page + "/1/receipt").body()).contains(dossier + "\"").doesNotContain("href=\"/cases\"");
    assertThat(officer.bytes(api + "/1" + FILE)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void nobody_else_opens_anything_of_it() {
    var stranger = signedIn("versions-stranger", Role.APPLICANT.group(), Groups.operator(STRANGER));
    var otherDistrict = signedIn("versions-changping", "district-110114");
    var expert = signedIn("versions-expert", Role.EXPERT.group());
    for (var address : List.of(page, page + "/1", page + "/1/receipt", page + "/1/receipt.pdf", api, api + "/1",
        api + "/1" + FILE, api + "/1" + FILE + "/preview", api + "/1/boundary.svg", api + "/1/receipt.pdf")) {
      assertThat(stranger.get(address).statusCode()).as(address).isEqualTo(404);
      assertThat(otherDistrict.get(address).statusCode()).as(address).isEqualTo(404);
      assertThat(expert.get(address).statusCode()).as(address).isEqualTo(403);
      assertThat(new Browserless(port).get(address).statusCode()).as(address).isIn(302, 401);
    }
  }

  private Browserless owner() {
    return signedIn("versions-owner", Role.APPLICANT.group(), Groups.operator(OPERATOR));
  }

  private Browserless signedIn(String user, String... groups) {
    return new Browserless(port).signIn(accounts.ensure(user, groups));
  }
}

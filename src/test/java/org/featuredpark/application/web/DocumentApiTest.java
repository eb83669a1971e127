package org.featuredpark.application.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.featuredpark.testing.ServiceClient.read;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.DraftSamples;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.application.TestApplications;
import org.featuredpark.document.SampleFiles;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.testing.Browserless;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Proves;
import org.featuredpark.testing.ServiceClient;
import org.featuredpark.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CaseworkTest
class DocumentApiTest {

  private static final String SEALED = "/documents/BOUNDARY_MAP/SEALED_PDF";
  private static final String EDITABLE = "/documents/BOUNDARY_MAP/EDITABLE";

  @LocalServerPort int port;
  @Autowired TestApplications applicants;
  @Autowired TestAccounts accounts;

  private DraftKey key;
  private String draft;
  private ServiceClient owner;
  private ServiceClient stranger;

  @BeforeEach
  void an_applicant_signs_in() {
    var round = applicants.openRound("PILOT-FILES-" + UUID.randomUUID().toString().substring(0, 8)
        .toUpperCase(Locale.ROOT));
    key = new DraftKey(round.number(), new CreditCode(RosterSamples.code(4731)), 1);
    draft = "/api/v1/applications/drafts/" + key;
    owner = client("files-owner", Role.APPLICANT.group(), Groups.operator(key.operator()));
    stranger = client("files-stranger", Role.APPLICANT.group(),
        Groups.operator(new CreditCode(RosterSamples.code(4732))));
  }

  @Test
  void a_pdf_and_a_picture_are_shown_in_place_and_can_do_nothing_there() {
    owner.file("PUT", draft + SEALED, "四至 范围图🏞.pdf", SampleFiles.pdf());
    owner.file("PUT", draft + EDITABLE, "四至.png", SampleFiles.png());

    var pdf = owner.get(draft + SEALED + "/preview");
    assertThat(header(pdf, "Content-Type")).isEqualTo("application/pdf");
    assertThat(header(pdf, "Content-Disposition")).startsWith("inline")
        .contains("filename*=UTF-8''%E5%9B%9B%E8%87%B3%20%E8%8C%83%E5%9B%B4%E5%9B%BE%F0%9F%8F%9E.pdf");
    assertThat(header(pdf, "Content-Security-Policy")).startsWith("default-src 'none'").endsWith("; sandbox");
    assertThat(header(pdf, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(pdf, "Cache-Control")).contains("no-store");
    var picture = owner.get(draft + EDITABLE + "/preview");
    assertThat(header(picture, "Content-Type")).isEqualTo("image/png");
    assertThat(header(picture, "Content-Security-Policy")).endsWith("; sandbox");
    assertThat(header(picture, "X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @Test
  void a_name_of_two_hundred_characters_survives_and_a_longer_one_is_refused_with_a_reason() {
    var name = "四至".repeat(98) + ".pdf";
    assertThat(read(owner.file("PUT", draft + SEALED, name, SampleFiles.pdf())).at("/name").asText()).isEqualTo(name);

    var refused = owner.file("PUT", draft + SEALED, "四至" + name, SampleFiles.pdf());
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(read(refused).at("/detail").asText()).contains("文件名");
    var unreadable = owner.file("PUT", draft + SEALED, "四".repeat(2000), SampleFiles.pdf());
    assertThat(unreadable.statusCode()).isEqualTo(413);
    assertThat(read(unreadable).at("/detail").asText()).contains("文件名");
  }

  @Test
  void a_word_file_is_sent_to_be_saved_even_where_it_was_to_be_shown() {
    owner.file("PUT", draft + EDITABLE, "四至.docx", SampleFiles.docx());

    assertThat(header(owner.get(draft + EDITABLE + "/preview"), "Content-Disposition")).startsWith("attachment");
  }

  @Test
  void only_the_owner_looks_at_a_draft_and_only_who_may_see_it_at_an_application() {
    var number = applicants.submitted(key, DraftSamples.draft(key.operator(), District.HAIDIAN, 0.31),
        RosterSamples.sufficient());
    var shown = "/api/v1/applications/" + number + SEALED + "/preview";

    assertThat(owner.get(draft + SEALED + "/preview").statusCode()).isEqualTo(200);
    assertThat(stranger.get(draft + SEALED + "/preview").statusCode()).isEqualTo(403);
    assertThat(owner.get(shown).statusCode()).isEqualTo(200);
    assertThat(client("files-haidian", Groups.officersOf(District.HAIDIAN)).get(shown).statusCode()).isEqualTo(200);
    assertThat(client("files-daxing", Groups.officersOf(District.DAXING)).get(shown).statusCode()).isEqualTo(404);
    assertThat(stranger.get(shown).statusCode()).isEqualTo(404);
    assertThat(new Browserless(port).get(shown).statusCode()).isEqualTo(401);

    assertThat(new Browserless(port).signIn("files-haidian").get("/workspace/cases/" + number).body())
        .contains("href=\"" + shown + "\"", "未检出电子签名");
    assertThat(new Browserless(port).signIn("files-owner").get("/cases/" + number).body())
        .contains("href=\"" + shown + "\"", "未检出电子签名");
  }

  @Test
  @Proves("R40")
  void a_file_that_was_replaced_or_taken_out_is_found_again_by_its_owner() {
    owner.file("PUT", draft + SEALED, "第一版.pdf", SampleFiles.pdf());
    owner.file("PUT", draft + SEALED, "第二版.pdf", SampleFiles.pdf());
    assertThat(names()).containsExactly("第一版.pdf");
    owner.json("DELETE", draft + SEALED, "");

    assertThat(names()).containsExactlyInAnyOrder("第二版.pdf", "第一版.pdf");
    var first = read(owner.get(draft + "/earlier-documents")).get(0);
    assertThat(first.at("/edition").asText()).isEqualTo("SEALED_PDF");
    assertThat(first.at("/receivedFrom").asText()).isEqualTo("files-owner");
    var address = draft + "/earlier-documents/" + first.at("/id").asText();
    assertThat(owner.get(address).body()).startsWith("%PDF");
    assertThat(header(owner.get(address), "Content-Disposition")).startsWith("attachment");
    assertThat(stranger.get(address).statusCode()).isEqualTo(403);
    assertThat(stranger.get(draft + "/earlier-documents").statusCode()).isEqualTo(403);
    var elsewhere = "/api/v1/applications/drafts/" + key.round() + "/" + RosterSamples.code(4732)
        + "/1/earlier-documents/" + first.at("/id").asText();
    assertThat(stranger.get(elsewhere).statusCode()).isEqualTo(404);
  }

  @Test
  void the_list_of_earlier_files_ends_somewhere() {
    for (int version = 0; version < 23; version++) {
      owner.file("PUT", draft + SEALED, version + ".pdf", SampleFiles.pdf());
    }
    owner.file("PUT", draft + EDITABLE, "旧.png", SampleFiles.png());
    owner.json("DELETE", draft + EDITABLE, "");

    assertThat(names()).hasSize(20).contains("旧.png", "21.pdf").doesNotContain("22.pdf", "0.pdf");
  }

  @Test
  void what_looks_like_a_seal_is_said_and_nothing_more() {
    var answer = read(owner.file("PUT", draft + SEALED, "图.pdf", SampleFiles.pdf()));

    assertThat(answer.at("/seal").asText()).isEqualTo("NONE");
    assertThat(answer.at("/sealName").asText()).contains("未检出电子签名");
    assertThat(read(owner.get(draft)).at("/documents/0/seal").asText()).isEqualTo("NONE");
    assertThat(read(owner.file("PUT", draft + EDITABLE, "图.png", SampleFiles.png())).at("/seal").isNull()).isTrue();
  }

  private List<String> names() {
    return read(owner.get(draft + "/earlier-documents")).findValuesAsText("name");
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private ServiceClient client(String user, String... groups) {
    return new ServiceClient(port, accounts.ensure(user, groups));
  }
}

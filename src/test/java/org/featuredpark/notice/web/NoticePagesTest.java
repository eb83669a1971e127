package org.featuredpark.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.featuredpark.document.SampleFiles;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.notice.Notice;
import org.featuredpark.notice.NoticeStory;
import org.featuredpark.testing.Browserless;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CaseworkTest
class NoticePagesTest {

  private static final String BOUNDARY = "----notice-test";
  private static final Pattern OBJECTION = Pattern.compile("(N-[0-9A-F]+-GS-01-YY-\\d+)");
  private static final Pattern FILE = Pattern.compile("(/workspace/objections/[^\"]+/files/[^\"]+)\"");
  private static final Pattern CODE = Pattern.compile("<code>([^<]+)</code>");

  @LocalServerPort
  private int port;
  @Autowired
  private NoticeStory story;
  @Autowired
  private TestAccounts accounts;

  private Notice notice;
  private Browserless stranger;

  @BeforeEach
  void a_notice_runs() {
    notice = story.publishedOn(LocalDate.of(2024, 4, 22), 2);
    stranger = new Browserless(port);
  }

  @Test
  void anybody_reads_the_list_the_period_and_how_it_was_counted() {
    assertThat(stranger.get("/notices").body()).contains(notice.number().value(), "公示中", "2024年4月26日 24:00");
    assertThat(stranger.get(page()).body()).contains("海淀第1科技园", "海淀第2科技园", "共5个工作日", "第1日4月22日",
        "匿名的不予受理", "提交异议");
    assertThat(stranger.get("/api/v1/notices/" + notice.number()).body())
        .contains("\"open\":true", "\"lastDay\":\"2024-04-26\"", "海淀第1科技园");
    assertThat(stranger.get("/api/v1/notices").statusCode()).isEqualTo(200);
  }

  @Test
  void anybody_objects_with_a_file_and_looks_the_objection_up() {
    var receipt = object(entered());
    assertThat(receipt.statusCode()).isEqualTo(200);
    assertThat(receipt.body()).contains("异议已收到");
    var objection = found(OBJECTION, receipt.body());
    var code = found(CODE, receipt.body());

    assertThat(lookUp(objection, code).body()).contains("已收到，待审核是否受理");
    var wrong = lookUp(objection, "AAAAAAAAAAAA");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("查询码");
  }

  @Test
  void a_refused_objection_keeps_what_was_entered() {
    var entered = entered();
    entered.put("address", "");

    var answer = object(entered);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("请填写地址", "该园区面积不实", "北京知情者科技有限公司");
  }

  @Test
  void the_city_opens_the_objection_and_its_file_and_nobody_else_does() {
    var objection = found(OBJECTION, object(entered()).body());
    var path = "/workspace/objections/" + objection;

    var city = new Browserless(port).signIn(accounts.ensure("notice-city", Role.CITY_OFFICER.group()));
    var dossier = city.get(path).body();
    assertThat(dossier).contains("北京知情者科技有限公司", "异议书.png", "该园区面积不实");
    var file = found(FILE, dossier);
    assertThat(city.get(file).headers().firstValue("Content-Type")).contains("image/png");

    var park = new Browserless(port).signIn(accounts.ensure("notice-park", Role.APPLICANT.group(),
        Groups.operator(NoticeStory.OPERATOR)));
    assertThat(park.get(path).statusCode()).isNotEqualTo(200);
    assertThat(park.get(path).body()).doesNotContain("知情者");
    assertThat(park.get(file).statusCode()).isNotEqualTo(200);
    assertThat(stranger.get(path).statusCode()).isEqualTo(302);
    var own = park.get("/api/v1/applications/" + notice.items().get(0).application() + "/objections");
    assertThat(own.body()).contains(objection).doesNotContain("知情者");
  }

  @Test
  void an_official_finds_the_form_for_letters() {
    var city = new Browserless(port).signIn(accounts.ensure("notice-city", Role.CITY_OFFICER.group()));

    assertThat(city.get("/workspace/notices/" + notice.number() + "/posted-objections").body())
        .contains("登记邮寄异议", "邮戳日期", "海淀第2科技园");
    assertThat(city.get(page()).body()).contains("/posted-objections");
    assertThat(stranger.get(page()).body()).doesNotContain("/posted-objections");
  }

  private String page() {
    return "/notices/" + notice.number();
  }

  private Map<String, String> entered() {
    var fields = new LinkedHashMap<String, String>();
    fields.put("against", notice.items().get(0).application().value());
    fields.put("objectorType", "UNIT");
    fields.put("name", "北京知情者科技有限公司");
    fields.put("address", "北京市海淀区某路1号");
    fields.put("contact", "010-00000001");
    fields.put("statement", "该园区面积不实。");
    return fields;
  }

  private HttpResponse<String> object(Map<String, String> fields) {
    var body = new StringBuilder();
    fields.put("_csrf", stranger.csrf(page()));
    fields.forEach((name, value) -> body.append("--").append(BOUNDARY)
        .append("\r\nContent-Disposition: form-data; name=\"").append(name).append("\"\r\n\r\n").append(value)
        .append("\r\n"));
    body.append("--").append(BOUNDARY).append("\r\nContent-Disposition: form-data; name=\"files\"; "
        + "filename=\"异议书.png\"\r\nContent-Type: image/png\r\n\r\n");
    return stranger.send(stranger.request(page() + "/objections")
        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
        .POST(BodyPublishers.concat(BodyPublishers.ofString(body.toString()),
            BodyPublishers.ofByteArray(SampleFiles.png()),
            BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"))).build());
  }

  private HttpResponse<String> lookUp(String objection, String code) {
    return stranger.submit(page(), page() + "/objections/status", "objection", objection, "lookUpCode", code);
  }

  private static String found(Pattern pattern, String text) {
    var match = pattern.matcher(text);
    assertThat(match.find()).as(pattern + " in " + text).isTrue();
    return match.group(1);
  }
}

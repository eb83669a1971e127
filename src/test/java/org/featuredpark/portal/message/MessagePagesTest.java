package org.featuredpark.portal.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.featuredpark.application.RosterSamples;
import org.featuredpark.application.TestApplications;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.notification.Messages;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.testing.Browserless;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.CostMeter;
import org.featuredpark.testing.TestAccounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CaseworkTest
class MessagePagesTest {

  private static final CreditCode OPERATOR = CreditCode.of("91110115MA0C12340Q");

  @LocalServerPort int port;
  @Autowired TestAccounts accounts;
  @Autowired Messages messages;
  @Autowired TestApplications applicants;
  @Autowired CostMeter meter;

  @Test
  void people_read_what_is_addressed_to_their_groups_and_nothing_else() {
    messages.send(Groups.operator(OPERATOR), "请补正四至图", "公章看不清。", "CASE-1", null);
    messages.send(Groups.CITY_HEAD, "仅供市级负责人", "内部。", null, null);
    var applicant = signedIn("message-applicant", Role.APPLICANT.group(), Groups.operator(OPERATOR));

    assertThat(applicant.get("/messages").body()).contains("请补正四至图", "公章看不清。", "案件 <span>CASE-1</span>", "未读")
        .doesNotContain("仅供市级负责人");
    assertThat(applicant.get("/api/v1/messages").body()).contains("请补正四至图").doesNotContain("仅供市级负责人");
  }

  @Test
  void a_message_leads_to_its_case_those_who_may_open_it() {
    var operator = new CreditCode(RosterSamples.code(7701));
    var park = applicants.submitted(applicants.openRound("PILOT-LINK-1"), operator, District.HAIDIAN, 0.71);
    messages.send(Groups.operator(operator), "已受理", "正在审核。", park.value(), null);
    messages.send(Groups.officersOf(District.HAIDIAN), "请核验", "请核验材料。", park.value(), null);
    messages.send(Groups.officersOf(District.CHAOYANG), "另一区的案件", "仅供参考。", park.value(), null);
    messages.send(Groups.EXPERT, "评审须知", "请先申报回避。", park.value(), null);

    var applicant = signedIn("message-follower", Role.APPLICANT.group(), Groups.operator(operator));
    assertThat(applicant.get("/messages").body()).contains("href=\"/cases/" + park + "\"");
    assertThat(applicant.get("/cases/" + park).statusCode()).isEqualTo(200);
    var official = signedIn("message-haidian", Groups.officersOf(District.HAIDIAN));
    assertThat(official.get("/messages").body()).contains("href=\"/workspace/cases/" + park + "\"");
    assertThat(official.get("/workspace/cases/" + park).statusCode()).isEqualTo(200);

    var other = signedIn("message-chaoyang", Groups.officersOf(District.CHAOYANG));
    assertThat(other.get("/messages").body()).contains(park.value()).doesNotContain("/cases/" + park);
    assertThat(signedIn("message-expert", Groups.EXPERT).get("/messages").body()).contains(park.value())
        .doesNotContain("/cases/" + park);
  }

  @Test
  void a_page_of_messages_takes_as_many_statements_as_one_message() {
    var operator = new CreditCode(RosterSamples.code(7702));
    var applicant = signedIn("message-counted", Role.APPLICANT.group(), Groups.operator(operator));
    messages.send(Groups.operator(operator), "第一条", "正文", "PILOT-LINK-2-110108-0001", null);
    applicant.get("/messages");
    long one = meter.of(() -> applicant.get("/messages")).statements();
    for (int i = 2; i < 9; i++) {
      messages.send(Groups.operator(operator), "第" + i + "条", "正文", "PILOT-LINK-2-110108-000" + i, null);
    }
    assertThat(meter.of(() -> applicant.get("/messages")).statements()).isEqualTo(one);
  }

  @Test
  void a_reader_without_messages_is_told_so() {
    assertThat(signedIn("message-nobody", Role.AUDITOR.group()).get("/messages").body()).contains("还没有消息");
  }

  @Test
  void a_stranger_reads_none() {
    assertThat(new Browserless(port).get("/api/v1/messages").statusCode()).isEqualTo(401);
  }

  private Browserless signedIn(String user, String... groups) {
    return new Browserless(port).signIn(accounts.ensure(user, groups));
  }
}

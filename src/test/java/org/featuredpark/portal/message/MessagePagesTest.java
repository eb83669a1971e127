package org.featuredpark.portal.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.notification.Messages;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.testing.Browserless;
import org.featuredpark.testing.CaseworkTest;
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

  @Test
  void people_read_what_is_addressed_to_their_groups_and_nothing_else() {
    messages.send(Groups.operator(OPERATOR), "请补正四至图", "公章看不清。", "CASE-1", null);
    messages.send(Groups.CITY_HEAD, "仅供市级负责人", "内部。", null, null);
    var applicant = new Browserless(port).signIn(accounts.ensure("message-applicant", Role.APPLICANT.group(),
        Groups.operator(OPERATOR)));

    assertThat(applicant.get("/messages").body()).contains("请补正四至图", "公章看不清。", "案件 CASE-1", "未读")
        .doesNotContain("仅供市级负责人");
    assertThat(applicant.get("/api/v1/messages").body()).contains("请补正四至图").doesNotContain("仅供市级负责人");
  }

  @Test
  void a_reader_without_messages_is_told_so() {
    var expert = new Browserless(port).signIn(accounts.ensure("message-nobody", Role.AUDITOR.group()));

    assertThat(expert.get("/messages").body()).contains("还没有消息");
  }

  @Test
  void a_stranger_reads_none() {
    assertThat(new Browserless(port).get("/api/v1/messages").statusCode()).isEqualTo(401);
  }
}

package org.featuredpark.workspace.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.Role;
import org.featuredpark.notification.Messages;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Forbidden;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.Browserless;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.People;
import org.featuredpark.testing.TestAccounts;
import org.featuredpark.testing.TestMail;
import org.featuredpark.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CaseworkTest
class AdminPagesTest {

  private static final LocalDate CALL = LocalDate.of(2024, 6, 24);

  @LocalServerPort int port;
  @Autowired TestAccounts accounts;
  @Autowired TestTime time;
  @Autowired MoveClock moveClock;
  @Autowired TestMail mail;
  @Autowired Messages messages;
  @Autowired AuditTrail audit;

  @BeforeEach
  void begin() {
    time.setTo(CALL);
  }

  @Test
  void moving_the_clock_moves_the_application_and_the_engine() {
    People.asAdmin();

    moveClock.toDay(LocalDate.of(2024, 7, 21));

    assertThat(time.today()).isEqualTo(LocalDate.of(2024, 7, 21));
    assertThat(BeijingTime.dateOf(ClockUtil.getCurrentTime().toInstant())).isEqualTo(LocalDate.of(2024, 7, 21));
  }

  @Test
  void time_never_goes_back() {
    People.asAdmin();

    assertThatThrownBy(() -> moveClock.toDay(CALL.minusDays(1))).isInstanceOf(Refused.class);
    assertThat(time.today()).isEqualTo(CALL);
  }

  @Test
  void only_an_administrator_moves_the_clock() {
    People.asCityHead();

    assertThatThrownBy(() -> moveClock.toDay(CALL.plusDays(1))).isInstanceOf(Forbidden.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/admin/clock", "/admin/calendar", "/admin/mail", "/audit", "/audit?subject=clock",
      "/api/v1/audit"})
  void an_administrator_opens(String page) {
    var admin = new Browserless(port).signIn(accounts.ensure("pages-admin", Role.ADMIN.group()));

    assertThat(admin.get(page).statusCode()).isEqualTo(200);
  }

  @Test
  void an_administrator_sees_what_could_not_be_mailed_and_has_it_tried_again() {
    var admin = new Browserless(port).signIn(accounts.ensure("pages-admin", Role.ADMIN.group()));
    assertThat(admin.get("/admin/mail").body()).contains("本系统不发送邮件");
    mail.turnOn();
    try {
      messages.send("pages-admin", "提醒", "正文", null, null);
      mail.breakServer();
      mail.deliver();
      assertThat(admin.get("/admin/mail").body()).contains("pages-admin", "邮件服务器连接不上", "2024年6月24日")
          .doesNotContain("@example.org", "本系统不发送邮件");
      assertThat(admin.submit("/admin/mail", "/admin/mail/retry").statusCode()).isEqualTo(302);
      assertThat(admin.get("/admin/mail").body()).contains("没有未送达的邮件");
      assertThat(audit.list("mail", 1)).singleElement()
          .satisfies(entry -> assertThat(entry.detail()).contains("重新发送1封"));
    } finally {
      mail.turnOff();
    }
    assertThat(new Browserless(port).signIn(accounts.ensure("pages-city", Role.CITY_OFFICER.group()))
        .get("/admin/mail").statusCode()).isEqualTo(403);
  }

  @Test
  void every_page_says_that_time_is_simulated() {
    assertThat(new Browserless(port).get("/login").body()).contains("演示时间").contains("2024年6月24日");
  }
}

package org.featuredpark.identity.operator.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.featuredpark.identity.operator.SignUps.newOperator;
import static org.featuredpark.identity.operator.SignUps.newUser;

import java.util.regex.Pattern;
import org.featuredpark.identity.operator.SignUp;
import org.featuredpark.identity.operator.SignUps;
import org.featuredpark.testing.Browserless;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.TestAccounts;
import org.featuredpark.testing.TestMail;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CaseworkTest
class RecoveryPagesTest {

  private static final Pattern LINK = Pattern.compile("https://park\\.example(/\\S+)");
  private static final String NEW_PASSWORD = "Park-anew-2024";

  @LocalServerPort int port;
  @Autowired SignUp signUp;
  @Autowired TestMail mail;

  @Test
  void without_mail_the_page_says_whom_to_ask_and_takes_nothing() {
    var visitor = new Browserless(port);
    assertThat(visitor.get("/login").body()).contains("href=\"/recovery\"");
    assertThat(visitor.get("/recovery").body()).contains("目前不发送邮件", "市经济和信息化局中小企业处")
        .doesNotContain("name=\"account\"");
    assertThat(visitor.submit("/login", "/recovery", "account", "somebody").statusCode()).isEqualTo(422);
  }

  @Test
  void from_the_forgotten_password_to_the_new_one() {
    mail.turnOn();
    try {
      var user = newUser();
      var address = user + "@park.example";
      signUp.signUp(SignUps.entry(newOperator(), user, address));
      var elsewhere = new Browserless(port).signIn(user);
      assertThat(elsewhere.get("/account").body()).contains("未确认", "发送确认邮件");
      assertThat(elsewhere.submit("/account", "/account/address").headers().firstValue("Location").orElse(""))
          .endsWith("/account?mailed");
      var visitor = new Browserless(port);
      var confirm = newestLink(address);
      assertThat(visitor.get(confirm).body()).contains("确认是我的邮箱");
      assertThat(visitor.submit(confirm, "/confirm-address", "token", token(confirm)).statusCode()).isEqualTo(302);
      assertThat(visitor.get(confirm).body()).contains("链接已失效");
      assertThat(elsewhere.get("/account").body()).contains("已确认").doesNotContain("发送确认邮件");

      assertThat(visitor.submit("/recovery", "/recovery", "account", " ").body()).contains("用户名或邮箱：请填写");
      var unknown = visitor.submit("/recovery", "/recovery", "account", "nobody-at-all");
      var known = visitor.submit("/recovery", "/recovery", "account", user);
      assertThat(known.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(302);
      assertThat(known.headers().firstValue("Location")).isEqualTo(unknown.headers().firstValue("Location"));
      assertThat(visitor.get("/recovery?asked").body()).contains("如果所填的用户名或邮箱");

      var recover = newestLink(address);
      assertThat(visitor.get(recover)).satisfies(page -> {
        assertThat(page.body()).contains("设置新密码", "name=\"password\"");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
      });
      assertThat(visitor.submit(recover, "/recovery/password", "token", token(recover), "password", "weak",
          "passwordAgain", "weak")).satisfies(refused -> {
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("href=\"#password\"", "密码：不符合要求");
          });
      assertThat(visitor.submit(recover, "/recovery/password", "token", token(recover), "password", NEW_PASSWORD,
          "passwordAgain", NEW_PASSWORD).headers().firstValue("Location").orElse("")).endsWith("/login?recovered");

      assertThat(elsewhere.get("/account").statusCode()).as("signed out everywhere").isEqualTo(302);
      assertThat(new Browserless(port).attempt(user, NEW_PASSWORD)).endsWith("/tasks");
      assertThat(new Browserless(port).attempt(user, TestAccounts.PASSWORD)).contains("error");
      assertThat(visitor.get(recover).body()).contains("链接已失效", "href=\"/recovery\"");
    } finally {
      mail.turnOff();
    }
  }

  private String newestLink(String address) {
    var delivered = mail.deliveredTo(address);
    var link = LINK.matcher(delivered.get(delivered.size() - 1));
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  private static String token(String link) {
    return link.substring(link.indexOf('=') + 1);
  }
}

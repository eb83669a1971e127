package org.featuredpark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.featuredpark.identity.operator.SignUps.newOperator;
import static org.featuredpark.identity.operator.SignUps.newUser;

import java.util.regex.Pattern;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.operator.SignUp;
import org.featuredpark.identity.operator.SignUps;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.TestAccounts;
import org.featuredpark.testing.TestMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody forgot a password, and has nothing but a keyboard and a mailbox. */
@Tag("browser")
@CaseworkTest
class RecoveryInBrowserTest {

  private static final Pattern LINK = Pattern.compile("https://park\\.example(/\\S+)");
  private static final String NEW_PASSWORD = "Park-anew-2024";

  @LocalServerPort int port;
  @Autowired SignUp signUp;
  @Autowired TestAccounts accounts;
  @Autowired TestMail mail;

  @BeforeEach
  void mail_is_sent_from_here() {
    mail.turnOn();
  }

  @AfterEach
  void mail_is_off_again() {
    mail.turnOff();
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 360})
  void a_forgotten_password_is_set_anew_by_keyboard(int width) {
    var user = newUser();
    var address = user + "@park.example";
    signUp.signUp(SignUps.entry(newOperator(), user, address));
    try (var browser = new Browser(port, width)) {
      var page = browser.page();
      page.navigate(newestLink(address));
      isFineAndPictured(browser, "confirm-address-" + width);
      page.focus("main button");
      page.keyboard().press("Enter");
      assertThat(page.getByText("邮箱已确认。")).isVisible();

      page.navigate("/login");
      page.focus("text=忘记密码");
      page.keyboard().press("Enter");
      page.fill("#account", user);
      isFineAndPictured(browser, "recovery-" + width);
      page.keyboard().press("Enter");
      assertThat(page.getByText("重新设置密码的邮件已经发出")).isVisible();
      isFineAndPictured(browser, "recovery-asked-" + width);

      page.navigate(newestLink(address));
      page.fill("#password", "weak");
      page.keyboard().press("Enter");
      assertThat(page.locator(".govuk-error-summary")).containsText("密码：不符合要求");
      isFineAndPictured(browser, "new-password-refused-" + width);
      page.fill("#password", NEW_PASSWORD);
      page.fill("#passwordAgain", NEW_PASSWORD);
      page.keyboard().press("Enter");
      assertThat(page.getByText("密码已重新设置，请用新密码登录。")).isVisible();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 360})
  void without_mail_there_is_somebody_to_ask_and_an_administrator_sees_what_was_not_delivered(int width) {
    var user = newUser();
    signUp.signUp(SignUps.entry(newOperator(), user));
    mail.breakServer();
    mail.deliver();
    var admin = accounts.ensure("mail-admin", Role.ADMIN.group());
    try (var browser = new Browser(port, width).signIn(admin)) {
      browser.page().navigate("/admin/mail");
      assertThat(browser.page().locator(".task-cards")).containsText(user);
      isFineAndPictured(browser, "mail-" + width);
    }
    try (var browser = new Browser(port, width).signIn(user)) {
      browser.page().navigate("/account");
      assertThat(browser.page().getByText("发送确认邮件")).isVisible();
      isFineAndPictured(browser, "account-unconfirmed-" + width);
      mail.turnOff();
      browser.page().navigate("/recovery");
      assertThat(browser.page().getByText("本系统目前不发送邮件")).isVisible();
      isFineAndPictured(browser, "recovery-off-" + width);
    }
  }

  private String newestLink(String address) {
    var delivered = mail.deliveredTo(address);
    var link = LINK.matcher(delivered.get(delivered.size() - 1));
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  private static void isFineAndPictured(Browser browser, String name) {
    browser.picture(name);
    browser.isFine();
    browser.isFine();
  }
}

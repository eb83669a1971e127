package org.featuredpark.identity.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.Accounts;
import org.featuredpark.identity.Role;
import org.featuredpark.notification.Messages;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.Forbidden;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.People;
import org.featuredpark.testing.TestAccounts;
import org.featuredpark.testing.TestMail;
import org.featuredpark.testing.TestTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CaseworkTest
class RecoverAccountTest {

  private static final String NEW_PASSWORD = "Park-anew-2024";
  private static final Pattern TOKEN = Pattern.compile("https://park\\.example/\\S+\\?token=([\\w-]{43})");

  @Autowired SignUp signUp;
  @Autowired ConfirmAddress confirming;
  @Autowired AskForRecovery asking;
  @Autowired RecoverAccount recovering;
  @Autowired OperatorPeople people;
  @Autowired Accounts accounts;
  @Autowired TestAccounts testAccounts;
  @Autowired IdentityService identity;
  @Autowired AuditTrail audit;
  @Autowired Messages messages;
  @Autowired JdbcClient jdbc;
  @Autowired TestMail mail;
  @Autowired TestTime time;

  private final CreditCode operator = SignUps.newOperator();
  private final String user = SignUps.newUser();
  private final String address = user + "@park.example";

  @BeforeEach
  void a_person_signs_up_and_mail_is_sent_from_here() {
    time.setTo(LocalDate.of(2024, 7, 1));
    mail.turnOn();
    signUp.signUp(SignUps.entry(operator, user, "Su-" + address.substring(3)));
  }

  @AfterEach
  void mail_is_off_again() {
    mail.turnOff();
  }

  @Test
  void whoever_confirmed_the_address_sets_a_new_password_by_a_link_that_serves_once() {
    confirm();
    asking.ask(user);
    var token = newestToken();
    assertThat(jdbc.sql("SELECT token_hash FROM account_link").query(String.class).list()).doesNotContain(token);
    assertThat(recovering.isOpen(token)).isTrue();
    assertThat(accounts.authenticate(user, "one guess too many")).isEmpty();

    recovering.recover(token, NEW_PASSWORD, NEW_PASSWORD);

    assertThat(accounts.authenticate(user, NEW_PASSWORD)).isPresent();
    assertThat(accounts.authenticate(user, TestAccounts.PASSWORD)).isEmpty();
    assertThat(audit.list(operator.value(), 9)).extracting(entry -> entry.action()).containsExactly("account.recover",
        "account.askRecovery", "account.confirmAddress", "operator.signUp");
    assertThat(messages.list(Set.of(user), user, 5)).singleElement()
        .satisfies(told -> assertThat(told.subject()).isEqualTo("密码已重新设置"));
    refusedAsSpent(token);
  }

  @Test
  void an_account_is_found_by_its_address_however_that_is_written() {
    confirm();
    asking.ask(" " + address.toUpperCase(Locale.ROOT));
    assertThat(newest()).contains("重新设置密码", "“" + user + "”", "30分钟");
  }

  @Test
  void a_link_serves_for_thirty_minutes_and_no_longer() {
    confirm();
    asking.ask(user);
    var token = newestToken();
    time.setTo(time.now().plus(Duration.ofMinutes(30)).minusSeconds(20));
    assertThat(recovering.isOpen(token)).isTrue();
    time.setTo(time.now().plusSeconds(21));
    assertThat(recovering.isOpen(token)).isFalse();
    refusedAsSpent(token);
  }

  @Test
  void a_newer_link_ends_the_older_one_and_a_third_in_an_hour_is_the_last() {
    confirm();
    asking.ask(user);
    var older = newestToken();
    asking.ask(user);
    var newer = newestToken();
    refusedAsSpent(older);
    assertThat(recovering.isOpen(newer)).isTrue();

    int sent = mail.deliveredTo(address).size();
    asking.ask(user);
    assertThat(mail.deliveredTo(address)).hasSize(sent);
    time.setTo(time.now().plus(Duration.ofHours(1)));
    asking.ask(user);
    assertThat(mail.deliveredTo(address)).hasSize(sent + 1);
  }

  @Test
  void many_accounts_of_one_address_do_not_fill_its_mailbox() {
    for (int i = 0; i < 8; i++) {
      signUp.signUp(SignUps.entry(operator, SignUps.newUser(), address));
    }
    assertThat(mail.deliveredTo(address)).hasSize(6).allSatisfy(one -> assertThat(one).contains("确认邮箱"));
  }

  @Test
  void a_weak_password_or_a_slip_leaves_the_link_as_it_was() {
    confirm();
    asking.ask(user);
    var token = newestToken();

    assertThat(catchThrowableOfType(Refused.class, () -> recovering.recover(token, "weak", "other")).all())
        .extracting(one -> one.field().orElseThrow()).containsExactly("password", "passwordAgain");
    assertThatThrownBy(() -> recovering.recover(token, "Aa1!" + user, "Aa1!" + user)).isInstanceOf(Refused.class)
        .hasMessageContaining("不含用户名");
    recovering.recover(token, NEW_PASSWORD, NEW_PASSWORD);
    assertThat(accounts.authenticate(user, NEW_PASSWORD)).isPresent();
  }

  @Test
  void of_two_who_use_a_link_at_once_one_succeeds() throws Exception {
    confirm();
    asking.ask(user);
    var token = newestToken();
    var threads = Executors.newFixedThreadPool(2);
    Callable<Boolean> use = () -> {
      try {
        recovering.recover(token, NEW_PASSWORD, NEW_PASSWORD);
        return true;
      } catch (Refused spent) {
        return false;
      }
    };
    int succeeded = 0;
    for (var one : threads.invokeAll(List.of(use, use))) {
      succeeded += one.get() ? 1 : 0;
    }
    threads.shutdown();
    assertThat(succeeded).isOne();
  }

  @Test
  void nobody_else_is_sent_anything_and_nobody_is_told_why() {
    asking.ask(user);
    asking.ask("nobody-here");
    asking.ask("nobody@park.example");
    asking.ask(testAccounts.ensure("rec-city", Role.CITY_OFFICER.group()));
    asking.ask("rec-city@example.org");
    assertThat(mail.deliveredTo(address)).as("the address is not confirmed").hasSize(1);
    assertThat(mail.deliveredTo("rec-city@example.org")).isEmpty();

    confirm();
    accounts.join(user, Role.EXPERT.group());
    asking.ask(user);
    accounts.leave(user, Role.EXPERT.group());
    identity.setUserInfo(user, "origin", "https://sso.example");
    asking.ask(user);
    assertThat(mail.deliveredTo(address)).as("an expert's, then another system's account").hasSize(1);
    identity.deleteUserInfo(user, "origin");
    asking.ask(user);
    assertThat(mail.deliveredTo(address)).hasSize(2);
    accounts.join(user, Role.EXPERT.group());
    refusedAsSpent(newestToken());
  }

  @Test
  void an_address_is_confirmed_by_the_newest_link_from_its_mailbox() {
    var first = newestToken();
    assertThatThrownBy(() -> confirming.ask()).isInstanceOf(Forbidden.class);
    People.as(user);
    confirming.ask();
    assertThatThrownBy(() -> confirming.confirm(first)).isInstanceOf(Refused.class).hasMessageContaining("失效");
    assertThatThrownBy(() -> recovering.recover(newestToken(), NEW_PASSWORD, NEW_PASSWORD))
        .as("a link for something else").isInstanceOf(Refused.class);

    confirming.confirm(newestToken());

    assertThat(people.find(user).orElseThrow().addressConfirmed()).isTrue();
    assertThatThrownBy(() -> confirming.ask()).isInstanceOf(Refused.class).hasMessageContaining("已经确认");
  }

  private void confirm() {
    confirming.confirm(newestToken());
  }

  private void refusedAsSpent(String token) {
    assertThatThrownBy(() -> recovering.recover(token, NEW_PASSWORD, NEW_PASSWORD)).isInstanceOf(Refused.class)
        .hasMessageContaining("链接已失效");
  }

  private String newestToken() {
    var link = TOKEN.matcher(newest());
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  private String newest() {
    // A link goes to the address in lower case, whatever was typed.
    var delivered = mail.deliveredTo(address);
    return delivered.get(delivered.size() - 1);
  }
}

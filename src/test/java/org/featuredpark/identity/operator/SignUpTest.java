package org.featuredpark.identity.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.featuredpark.identity.operator.SignUps.entry;
import static org.featuredpark.identity.operator.SignUps.newOperator;
import static org.featuredpark.identity.operator.SignUps.newUser;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.SaveDraft;
import org.featuredpark.application.TestApplications;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.Accounts;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.notification.Messages;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.People;
import org.featuredpark.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@CaseworkTest
class SignUpTest {

  @Autowired SignUp signUp;
  @Autowired OperatorPeople people;
  @Autowired Operators operators;
  @Autowired Accounts accounts;
  @Autowired TestAccounts testAccounts;
  @Autowired TestApplications applicants;
  @Autowired SaveDraft drafts;
  @Autowired AuditTrail audit;
  @Autowired Messages messages;

  private CreditCode operator;
  private String user;

  @BeforeEach
  void a_new_operator() {
    operator = newOperator();
    user = newUser();
  }

  @Test
  void the_first_person_of_a_new_operator_acts_for_it() {
    signUp.signUp(entry(operator, user));

    var account = accounts.authenticate(user, TestAccounts.PASSWORD).orElseThrow();
    assertThat(account.groups()).containsExactlyInAnyOrder(Role.APPLICANT.group(), Groups.operator(operator));
    assertThat(people.find(user)).get().extracting(OperatorPerson::standing, OperatorPerson::mobile)
        .containsExactly(Standing.CONFIRMED, "13800138000");
    assertThat(operators.find(operator)).get().extracting(Operator::checkOverruled).isEqualTo(false);
    assertThat(audit.list(operator.value(), 5)).singleElement()
        .satisfies(entry -> assertThat(entry.detail()).contains(user, "首位经办人").doesNotContain("王经办"));
  }

  @Test
  void a_further_person_acts_for_nobody_and_the_colleagues_are_told() {
    signUp.signUp(entry(operator, user));
    var second = newUser();
    signUp.signUp(entry(operator, second));

    assertThat(accounts.authenticate(second, TestAccounts.PASSWORD).orElseThrow().groups()).isEmpty();
    assertThat(people.pending(operator, 10)).extracting(OperatorPerson::userId).containsExactly(second);
    assertThat(messages.list(Set.of(Groups.operator(operator)), user, 10)).singleElement()
        .satisfies(message -> assertThat(message.body()).contains(second, "不认识的请不要同意"));
  }

  @Test
  void a_person_whose_account_an_administrator_made_counts_as_a_colleague() {
    testAccounts.ensure("su-made-" + user, Role.APPLICANT.group(), Groups.operator(operator));

    signUp.signUp(entry(operator, user));

    assertThat(accounts.groupsOf(user)).isEmpty();
  }

  @Test
  void cases_of_an_operator_without_people_are_not_for_the_first_stranger() {
    var round = applicants.openRound("PILOT-SIGNUP-1");
    People.asApplicant(operator);
    drafts.save(new DraftKey(round.number(), operator, 1), "{}", OptionalInt.empty());
    People.asNobody();

    signUp.signUp(entry(operator, user));

    assertThat(accounts.groupsOf(user)).isEmpty();
    assertThat(messages.list(Set.of(Groups.CITY_OFFICER), "reader", 10))
        .anySatisfy(message -> assertThat(message.body()).contains(user, operator.value()));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void of_two_who_sign_up_at_one_moment_only_one_is_first(boolean registered) throws Exception {
    if (registered) {
      operators.add(new Operator(operator, "某公司", true), "city", Instant.EPOCH);
    }
    var users = List.of(newUser(), newUser(), newUser());
    var threads = Executors.newFixedThreadPool(users.size());
    try {
      var running = threads.invokeAll(users.stream().<Callable<Boolean>>map(one -> () -> {
        try {
          signUp.signUp(entry(operator, one));
          return true;
        } catch (Refused again) {
          assertThat(again).hasMessageContaining("请再提交一次");
          return false;
        }
      }).toList());
      for (Future<Boolean> one : running) {
        one.get();
      }
    } finally {
      threads.shutdown();
    }

    assertThat(users.stream().filter(one -> accounts.groupsOf(one).contains(Groups.operator(operator)))).hasSize(1);
  }

  @Test
  void a_taken_user_name_is_refused_and_nothing_is_left() {
    signUp.signUp(entry(operator, user));
    var other = newOperator();

    assertThatThrownBy(() -> signUp.signUp(entry(other, user))).isInstanceOf(Refused.class)
        .hasMessageContaining("已被使用").extracting(refused -> ((Refused) refused).field()).asString()
        .contains("userId");
    assertThat(operators.find(other)).isEmpty();
    assertThat(audit.list(other.value(), 1)).isEmpty();
  }

  @Test
  void the_name_of_an_account_that_an_administrator_made_is_taken_too() {
    testAccounts.ensure(user, Groups.CITY_OFFICER);

    assertThatThrownBy(() -> signUp.signUp(entry(operator, user))).isInstanceOf(Refused.class)
        .hasMessageContaining("已被使用");
    assertThat(people.find(user)).isEmpty();
    assertThat(operators.find(operator)).isEmpty();
  }

  @Test
  void everything_that_is_wrong_is_said_at_once_in_the_order_of_the_form() {
    var refused = catchThrowableOfType(Refused.class, () -> signUp.signUp(new SignUpEntry("123", "", " ",
        "12345", "wang", "王", "weak", "other", false)));

    assertThat(refused.all()).extracting(one -> one.field().orElseThrow()).containsExactly("creditCode",
        "operatorName", "contactName", "mobile", "email", "userId", "password", "passwordAgain", "consent");
    assertThat(refused.at("password")).hasValue("密码：不符合要求，还须至少10位、含大写字母、含数字、含符号。");
  }

  @Test
  void a_password_with_the_user_name_in_it_is_refused() {
    var entry = new SignUpEntry(operator.value(), "某公司", "王经办", "13800138000", "wang@park.example", user,
        "Aa1!" + user, "Aa1!" + user, true);

    assertThatThrownBy(() -> signUp.signUp(entry)).isInstanceOf(Refused.class).hasMessageContaining("不含用户名");
    assertThat(accounts.exists(user)).isFalse();
    assertThat(operators.find(operator)).isEmpty();
  }

  /** Messages are addressed to groups and to people alike: such a name would read a group's messages. */
  @ParameterizedTest
  @ValueSource(strings = {"city-officer", "city-head", "expert", "auditor", "applicant", "camunda-admin",
      "district-110108", "district-head-110108", "system"})
  void nobody_takes_the_name_of_a_group_or_of_the_system(String name) {
    assertThatThrownBy(() -> signUp.signUp(entry(operator, name))).isInstanceOf(Refused.class)
        .hasMessageContaining("系统保留");
  }

  @Test
  void a_code_that_fails_the_check_names_the_way_out() {
    var wrong = SignUps.newOperatorWithWrongCheck();

    assertThatThrownBy(() -> signUp.signUp(entry(wrong, user))).isInstanceOf(Refused.class)
        .hasMessageContaining("统一社会信用代码").hasMessageContaining("校验位不正确")
        .hasMessageContaining("工作人员核验后登记");
  }

  @Test
  void a_password_never_shows_in_a_log() {
    assertThat(entry(operator, user)).asString().doesNotContain(TestAccounts.PASSWORD);
  }
}

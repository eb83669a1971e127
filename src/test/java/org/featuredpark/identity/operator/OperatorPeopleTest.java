package org.featuredpark.identity.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.featuredpark.identity.operator.SignUps.entry;
import static org.featuredpark.identity.operator.SignUps.newOperator;
import static org.featuredpark.identity.operator.SignUps.newUser;

import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.Accounts;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.Forbidden;
import org.featuredpark.shared.NotFound;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who lets whom act for an operator. */
@CaseworkTest
class OperatorPeopleTest {

  @Autowired SignUp signUp;
  @Autowired DecideRequest requests;
  @Autowired RemovePerson removing;
  @Autowired RegisterOperator registering;
  @Autowired ReadAccount account;
  @Autowired ReadOperators officials;
  @Autowired OperatorPeople people;
  @Autowired Accounts accounts;
  @Autowired AuditTrail audit;

  private CreditCode operator;
  private String owner;
  private String second;

  @BeforeEach
  void two_people_sign_up_for_one_operator() {
    operator = newOperator();
    owner = newUser();
    second = newUser();
    signUp.signUp(entry(operator, owner));
    signUp.signUp(entry(operator, second));
  }

  @Test
  void a_colleague_lets_a_person_in() {
    signedIn(owner);
    assertThat(account.read().represented()).singleElement().satisfies(one -> {
      assertThat(one.colleagues()).extracting(Accounts.Member::userId).containsExactly(owner);
      assertThat(one.requests()).extracting(OperatorPerson::userId).containsExactly(second);
    });

    requests.decide(second, true, "");

    assertThat(accounts.groupsOf(second)).containsExactlyInAnyOrder(Role.APPLICANT.group(),
        Groups.operator(operator));
    assertThat(people.find(second)).get().extracting(OperatorPerson::standing).isEqualTo(Standing.CONFIRMED);
    assertThat(audit.list(operator.value(), 1)).singleElement().satisfies(entry -> {
      assertThat(entry.actor()).isEqualTo(owner);
      assertThat(entry.action()).isEqualTo("operator.admit");
    });
    assertThat(account.read().represented().get(0).requests()).isEmpty();
  }

  @Test
  void a_refused_person_stays_outside_and_the_matter_is_closed() {
    signedIn(owner);
    requests.decide(second, false, "");

    assertThat(accounts.groupsOf(second)).isEmpty();
    assertThatThrownBy(() -> requests.decide(second, true, "")).isInstanceOf(Refused.class)
        .hasMessageContaining("已经处理过");
  }

  @Test
  void somebody_who_judges_applicants_does_not_become_one() {
    accounts.join(second, Groups.EXPERT);
    signedIn(owner);

    assertThatThrownBy(() -> requests.decide(second, true, "")).isInstanceOf(Refused.class)
        .hasMessageContaining("其他身份");
  }

  @Test
  void nobody_else_lets_a_person_in() {
    signedIn(second);
    assertThatThrownBy(() -> requests.decide(second, true, "")).isInstanceOf(Forbidden.class);
    assertThat(account.read().represented()).isEmpty();
    People.asApplicant(newOperator());
    assertThatThrownBy(() -> requests.decide(second, true, "")).isInstanceOf(NotFound.class);
    People.asCityHead();
    assertThatThrownBy(() -> requests.decide(second, true, "材料齐全")).isInstanceOf(Forbidden.class);
    People.asNobody();
    assertThatThrownBy(() -> requests.decide(second, true, "")).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> account.read()).isInstanceOf(Forbidden.class);

    assertThat(accounts.groupsOf(second)).isEmpty();
  }

  @Test
  void an_official_steps_in_with_a_reason() {
    People.asCity();
    assertThat(officials.pending()).extracting(OperatorPerson::userId).contains(second);
    assertThatThrownBy(() -> requests.decide(second, true, " ")).isInstanceOf(Refused.class)
        .hasMessageContaining("核验说明");

    requests.decide(second, true, "见加盖公章的授权书");

    assertThat(accounts.groupsOf(second)).contains(Groups.operator(operator));
    assertThat(audit.list(operator.value(), 1).get(0).detail()).contains("见加盖公章的授权书");
  }

  @Test
  void an_official_puts_out_somebody_who_signed_up_in_an_operators_name() {
    People.asCity();
    removing.remove(owner, "单位来函否认");

    assertThat(accounts.groupsOf(owner)).isEmpty();
    assertThat(people.find(owner)).get().extracting(OperatorPerson::standing).isEqualTo(Standing.ENDED);
    assertThatThrownBy(() -> removing.remove(owner, "再来一次")).isInstanceOf(Refused.class);
  }

  @Test
  void only_officials_see_all_put_people_out_and_vouch_for_codes() {
    var genuine = SignUps.newOperatorWithWrongCheck();
    signedIn(owner);
    assertThatThrownBy(() -> officials.pending()).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> officials.overruled()).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> removing.remove(second, "不是我们的人")).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> registering.register(genuine, "某公司", "自称无误"))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void a_code_that_an_official_vouched_for_can_sign_up() {
    var genuine = SignUps.newOperatorWithWrongCheck();
    People.asAdmin();
    assertThatThrownBy(() -> registering.register(newOperator(), "某公司", "核验执照"))
        .isInstanceOf(Refused.class).hasMessageContaining("可以自行注册");
    assertThatThrownBy(() -> registering.register(genuine, "某公司", ""))
        .isInstanceOf(Refused.class).hasMessageContaining("核验说明");
    registering.register(genuine, "厦门某公司", "核验营业执照原件");
    assertThatThrownBy(() -> registering.register(genuine, "厦门某公司", "核验营业执照原件"))
        .isInstanceOf(Refused.class).hasMessageContaining("已经登记");
    assertThat(officials.overruled()).extracting(Operator::code).contains(genuine);
    People.asNobody();

    var person = newUser();
    signUp.signUp(entry(genuine, person));

    assertThat(accounts.groupsOf(person)).contains(Groups.operator(genuine));
  }

  private void signedIn(String user) {
    People.as(user, accounts.groupsOf(user).toArray(String[]::new));
  }
}

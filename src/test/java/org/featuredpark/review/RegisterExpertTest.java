package org.featuredpark.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.featuredpark.identity.Accounts;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.shared.District;
import org.featuredpark.shared.Forbidden;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.People;
import org.featuredpark.testing.Proves;
import org.featuredpark.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseworkTest
class RegisterExpertTest {

  @Autowired RegisterExpert register;
  @Autowired Experts experts;
  @Autowired Accounts accounts;
  @Autowired TestAccounts people;

  @BeforeEach
  void a_city_officer_keeps_the_list() {
    People.asCity();
  }

  @Test
  void a_registered_expert_can_be_drawn_and_sees_experts_tasks() {
    var user = people.ensure("rv-registered");
    register.register(expert(user));
    assertThat(experts.find(user)).contains(expert(user));
    assertThat(accounts.groupsOf(user)).contains(Groups.EXPERT);
  }

  @Test
  @Proves("R49")
  void officials_and_applicants_are_no_third_party() {
    var officer = people.ensure("rv-officer", Role.CITY_OFFICER.group());
    var head = people.ensure("rv-head", Groups.headsOf(District.HAIDIAN));
    var applicant = people.ensure("rv-applicant", Role.APPLICANT.group());
    for (var user : new String[] {officer, head, applicant}) {
      assertThatThrownBy(() -> register.register(expert(user))).isInstanceOf(Refused.class)
          .hasMessageContaining("第三方");
    }
  }

  @Test
  void an_expert_needs_an_account_and_a_specialty() {
    assertThatThrownBy(() -> register.register(expert("rv-nobody"))).isInstanceOf(Refused.class)
        .hasMessageContaining("账号");
    assertThatThrownBy(() -> new Expert("rv-x", "专家", "某研究院", ReviewScene.INSTITUTE, Set.of(), true))
        .isInstanceOf(Refused.class);
  }

  @Test
  void a_tie_needs_a_known_expert_and_a_word() {
    var user = people.ensure("rv-tied");
    assertThatThrownBy(() -> register.addTie(user, ReviewScene.TENANT, "曾任监事")).isInstanceOf(Refused.class);
    register.register(expert(user));
    assertThatThrownBy(() -> register.addTie(user, ReviewScene.TENANT, " ")).isInstanceOf(Refused.class);
    register.addTie(user, ReviewScene.TENANT, "曾任监事");
    assertThat(experts.tiedTo(Set.of(ReviewScene.TENANT))).contains(user);
  }

  @Test
  void nobody_but_a_city_officer_registers_experts() {
    People.asCityHead();
    assertThatThrownBy(() -> register.register(expert("rv-nobody"))).isInstanceOf(Forbidden.class);
  }

  private static Expert expert(String user) {
    return new Expert(user, "专家", "某研究院", ReviewScene.INSTITUTE, Set.of(Specialty.FINANCE), false);
  }
}

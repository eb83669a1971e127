package org.featuredpark.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.featuredpark.identity.Accounts;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.testing.Browserless;
import org.featuredpark.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** People of an LDAP directory, who sign in on our page with its password. */
class DirectoryTest extends OutsidePeople {

  private static final String TASKLIST = "/camunda/app/tasklist/default/";
  private static final String SME = "cn=sme,ou=groups,dc=example,dc=org";

  @Autowired Accounts known;

  private final String person = "ldap-" + UUID.randomUUID().toString().substring(0, 8);
  private Browserless browser;

  @BeforeEach
  void a_visitor_comes() {
    browser = new Browserless(port);
  }

  @Test
  void the_directorys_password_and_groups_count() throws Exception {
    enter("directory-secret", SME);

    assertThat(browser.attempt(person, "directory-secret")).endsWith(TASKLIST);

    assertThat(browser.get("/camunda/api/admin/auth/user/default").body()).contains(person).contains("tasklist");
    assertThat(known.groupsOf(person)).containsExactly(Groups.CITY_OFFICER);
  }

  @Test
  void the_same_person_in_capitals_is_the_same_account() throws Exception {
    enter("directory-secret", SME);

    browser.attempt(person.toUpperCase(Locale.ROOT), "directory-secret");

    assertThat(browser.get("/camunda/api/admin/auth/user/default").body()).contains(person);
    assertThat(known.exists(person.toUpperCase(Locale.ROOT))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"wrong", "", " "})
  void another_password_is_refused(String password) throws Exception {
    enter("directory-secret", SME);

    assertThat(browser.attempt(person, password)).endsWith("/login?error=PASSWORD");
    assertThat(known.exists(person)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "ldap-*", "x)(uid=*", "nobody", ""})
  void a_name_is_a_name_and_no_question_to_the_directory(String name) throws Exception {
    enter("directory-secret", SME);

    assertThat(browser.attempt(name, "directory-secret")).endsWith("/login?error=PASSWORD");
  }

  @Test
  void a_person_without_a_group_that_counts_stays_outside() throws Exception {
    enter("directory-secret", "cn=union,ou=groups,dc=example,dc=org");

    assertThat(browser.attempt(person, "directory-secret")).endsWith("/login?error=NO_GROUP");
    assertThat(browser.get(TASKLIST).statusCode()).isEqualTo(302);
    assertThat(known.exists(person)).isFalse();
  }

  @Test
  void somebody_who_registered_under_an_officials_name_gains_nothing() throws Exception {
    accounts.ensure(person, Role.APPLICANT.group());
    enter("directory-secret", SME);

    assertThat(browser.attempt(person, "directory-secret")).endsWith("/login?error=NAME_TAKEN");
    assertThat(browser.attempt(person, TestAccounts.PASSWORD)).endsWith("/tasks");
    assertThat(known.groupsOf(person)).containsExactly(Role.APPLICANT.group());
  }

  @Test
  void while_the_directory_is_away_accounts_of_our_own_still_get_in() throws Exception {
    enter("directory-secret", SME);
    DIRECTORY.shutDown(true);
    try {
      assertThat(browser.attempt(person, "directory-secret")).endsWith("/login?error=PROVIDER");
      assertThat(browser.get("/login?error=PROVIDER").body()).contains("暂时不可用");
      assertThat(browser.attempt(accounts.ensure("ldap-local", Groups.CITY_OFFICER), TestAccounts.PASSWORD))
          .endsWith(TASKLIST);
    } finally {
      DIRECTORY.startListening();
    }
  }

  private void enter(String password, String group) throws Exception {
    DIRECTORY.add("dn: uid=" + person + ",ou=people,dc=example,dc=org", "objectClass: inetOrgPerson",
        "uid: " + person, "cn: 张三", "mail: " + person + "@example.org", "memberOf: " + group,
        "userPassword: " + password);
  }
}

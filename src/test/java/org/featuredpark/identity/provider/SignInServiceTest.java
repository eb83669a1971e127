package org.featuredpark.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.Accounts;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.testing.Browserless;
import org.featuredpark.testing.TestAccounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** People of an OpenID Connect service. */
class SignInServiceTest extends OutsidePeople {

  private static final String TASKLIST = "/camunda/app/tasklist/default/";
  private static final String ENGINE = "/camunda/api/engine/engine/default/";

  @Autowired Accounts known;
  @Autowired AuditTrail audit;
  @Autowired TaskService tasks;
  @Autowired FilterService filters;

  private final String person = "oidc-" + UUID.randomUUID().toString().substring(0, 8);
  private Browserless browser;
  private Task task;

  @BeforeEach
  void a_task_waits_for_the_city() {
    browser = new Browserless(port);
    task = tasks.newTask();
    task.setName("市级待办");
    tasks.saveTask(task);
    tasks.addCandidateGroup(task.getId(), Groups.CITY_OFFICER);
  }

  @AfterEach
  void nothing_is_left() {
    tasks.deleteTask(task.getId(), true);
  }

  @Test
  void the_sign_in_page_offers_the_service() {
    assertThat(browser.get("/login").body())
        .contains("href=\"/oauth2/authorization/sso\"").contains("使用统一身份认证登录");
  }

  @Test
  void a_person_of_the_city_works_in_tasklist() throws Exception {
    is("李晓", List.of("中小企业处", "工会"));

    assertThat(signIn()).endsWith(TASKLIST);

    assertThat(browser.get(TASKLIST).statusCode()).isEqualTo(200);
    assertThat(listed()).contains(task.getId());
    assertThat(known.groupsOf(person)).containsExactly(Groups.CITY_OFFICER);
    assertThat(audit.list(person, 5)).singleElement()
        .satisfies(entry -> assertThat(entry.detail()).contains(Groups.CITY_OFFICER));
  }

  @Test
  void one_group_alone_may_come_as_a_plain_name() throws Exception {
    is("李晓", "海淀经信局");

    signIn();

    assertThat(known.groupsOf(person)).containsExactly("district-110108");
    assertThat(listed()).doesNotContain(task.getId());
  }

  @Test
  void a_person_without_a_group_that_counts_stays_outside() throws Exception {
    is("王芳", List.of("工会"));

    assertThat(signIn()).endsWith("/login?error=NO_GROUP");

    assertThat(browser.get("/login?error=NO_GROUP").body()).contains("没有权限");
    assertThat(browser.get(ENGINE + "task/count").statusCode()).isEqualTo(401);
    assertThat(browser.get(TASKLIST).statusCode()).isEqualTo(302);
    assertThat(known.exists(person)).isFalse();
  }

  @Test
  void groups_that_are_no_names_count_for_nothing() throws Exception {
    is("王芳", Map.of("中小企业处", true));

    assertThat(signIn()).endsWith("/login?error=NO_GROUP");
  }

  @Test
  void a_person_who_moved_loses_the_old_groups_and_who_left_gets_in_no_more() throws Exception {
    is("李晓", List.of("中小企业处"));
    signIn();

    browser = new Browserless(port);
    is("李晓", List.of("海淀经信局"));
    signIn();
    assertThat(known.groupsOf(person)).containsExactly("district-110108");
    assertThat(listed()).doesNotContain(task.getId());

    browser = new Browserless(port);
    is("李晓", List.of());
    assertThat(signIn()).endsWith("/login?error=NO_GROUP");
  }

  @Test
  void an_account_that_was_here_before_is_taken_over_and_its_password_ends() throws Exception {
    accounts.ensure(person, Groups.CITY_OFFICER);
    is("李晓", List.of("中小企业处", "海淀经信局"));

    assertThat(signIn()).endsWith(TASKLIST);

    assertThat(known.groupsOf(person)).containsExactlyInAnyOrder(Groups.CITY_OFFICER, "district-110108");
    assertThat(known.authenticate(person, TestAccounts.PASSWORD)).isEmpty();
  }

  @Test
  void an_account_with_other_rights_is_not_shared() throws Exception {
    accounts.ensure(person, Role.APPLICANT.group());
    is("李晓", List.of("中小企业处"));

    assertThat(signIn()).endsWith("/login?error=NAME_TAKEN");

    assertThat(browser.get("/login?error=NAME_TAKEN").body()).contains("属于另一账号");
    assertThat(known.authenticate(person, TestAccounts.PASSWORD)).hasValueSatisfying(
        account -> assertThat(account.groups()).isEqualTo(Set.of(Role.APPLICANT.group())));
  }

  @Test
  void somebody_else_who_is_given_the_same_name_later_is_not_let_into_the_account() throws Exception {
    is("李晓", List.of("中小企业处"));
    signIn();

    browser = new Browserless(port);
    assertThat(signInAs(person + "-successor")).endsWith("/login?error=NAME_TAKEN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"li.xiao@example.org", "city-head", "district-110101", "system"})
  void a_name_that_cannot_be_used_here_is_explained(String name) throws Exception {
    SERVICE.says(person, claims(name, "李晓", List.of("中小企业处")));

    assertThat(signIn()).endsWith("/login?error=NAME_UNUSABLE");
    assertThat(browser.get("/login?error=NAME_UNUSABLE").body()).contains("该用户名不能在本系统使用");
  }

  @Test
  void an_answer_that_nobody_asked_for_is_refused() {
    assertThat(browser.get("/login/oauth2/code/sso?code=stolen&state=guessed").headers().firstValue("Location"))
        .hasValueSatisfying(target -> assertThat(target).endsWith("/login?error=PROVIDER"));
  }

  @Test
  void signing_out_ends_the_session_here_and_at_the_service() throws Exception {
    is("李晓", List.of("中小企业处"));
    signIn();

    var target = browser.submit("/login", "/logout").headers().firstValue("Location").orElseThrow();

    assertThat(target).startsWith(SERVICE.issuer() + "/connect/logout?id_token_hint=");
    assertThat(SERVICE.sendsOn(target)).isEqualTo("http://localhost:" + port + "/");
    assertThat(browser.get(ENGINE + "task/count").statusCode()).isEqualTo(401);
    assertThat(browser.get("/login").headers().firstValue("Content-Security-Policy")).hasValueSatisfying(
        policy -> assertThat(policy).contains("form-action 'self' " + SERVICE.issuer()));
  }

  @Test
  void accounts_of_our_own_sign_in_as_before() {
    assertThat(browser.signInTo(accounts.ensure("oidc-local", Groups.CITY_OFFICER))).endsWith(TASKLIST);
  }

  private void is(String name, Object groups) {
    SERVICE.says(person, claims(person, name, groups));
    SERVICE.says(person + "-successor", claims(person, name, groups));
  }

  private static Map<String, Object> claims(String userId, String name, Object groups) {
    return Map.of("preferred_username", userId, "name", name, "email", "person@example.org", "groups", groups);
  }

  private String signIn() throws IOException, InterruptedException {
    return signInAs(person);
  }

  /** The way of a browser: to the service, and back with its answer. */
  private String signInAs(String shown) throws IOException, InterruptedException {
    var request = browser.get("/oauth2/authorization/sso").headers().firstValue("Location").orElseThrow();
    var back = URI.create(SERVICE.signIn(shown, request));
    return browser.get(back.getRawPath() + "?" + back.getRawQuery()).headers().firstValue("Location").orElseThrow();
  }

  /** What the list of one's department shows in Tasklist. */
  private String listed() {
    var filter = filters.createTaskFilterQuery().filterName("本部门待办").singleResult().getId();
    browser.get(TASKLIST);
    return browser.post(ENGINE + "filter/" + filter + "/list?maxResults=50", "{}").body();
  }
}

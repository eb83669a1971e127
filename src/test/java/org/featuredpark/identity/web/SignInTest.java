package org.featuredpark.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.TestApplications;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.ProvidedAccounts;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.operator.SignUps;
import org.featuredpark.testing.Browserless;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.ServiceClient;
import org.featuredpark.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.ldap.core.ContextSource;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

@CaseworkTest
class SignInTest {

  private static final String ENGINE_REST = "/engine-rest/engine";
  private static final String PROFILE = "/camunda/api/admin/auth/user/default";

  @LocalServerPort int port;
  @Autowired TestAccounts accounts;
  @Autowired TestApplications applicants;
  @Autowired ApplicationContext application;

  @Test
  void the_engines_rest_interface_answers_401_without_credentials() {
    assertThat(new Browserless(port).get(ENGINE_REST).statusCode()).isEqualTo(401);
  }

  @Test
  void the_engines_rest_interface_refuses_a_session_and_an_official() {
    var officer = accounts.ensure("signin-officer", Role.CITY_OFFICER.group());

    assertThat(new Browserless(port).signIn(officer).get(ENGINE_REST).statusCode()).isEqualTo(401);
    assertThat(new ServiceClient(port, officer).get(ENGINE_REST).statusCode()).isEqualTo(403);
  }

  @Test
  void the_engines_rest_interface_serves_a_process_admin_with_authorizations() {
    var admin = accounts.ensure("signin-admin", Role.ADMIN.group());
    assertThat(new ServiceClient(port, admin).get(ENGINE_REST).statusCode()).isEqualTo(200);
  }

  /** Without any administrator the web applications would send everybody to their set-up page. */
  @BeforeEach
  void an_administrator_exists() {
    accounts.ensure("signin-admin", Role.ADMIN.group());
  }

  @Test
  void another_system_writes_again_and_again_by_password_and_leaves_no_session() {
    var service = new Browserless(port);

    for (var scheme : new String[] {"Basic", "Basic", "basic"}) {
      var answer = writeDraft(service, scheme);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }
  }

  @Test
  void a_call_by_password_is_its_owners_even_beside_somebody_elses_session() {
    var browser = new Browserless(port).signIn(accounts.ensure("signin-officer", Role.CITY_OFFICER.group()));

    assertThat(writeDraft(browser, "Basic").statusCode()).isEqualTo(200);
  }

  @Test
  void pages_take_no_password_with_a_call() {
    var admin = accounts.ensure("signin-admin", Role.ADMIN.group());
    var visitor = new Browserless(port);

    assertThat(visitor.send(byPassword(visitor, "Basic", admin, "/admin/clock").build()).statusCode()).isEqualTo(302);
  }

  @Test
  void one_sign_in_serves_tasklist_too() {
    var officer = new Browserless(port).signIn(accounts.ensure("signin-officer", Role.CITY_OFFICER.group()));

    assertThat(officer.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
    assertThat(officer.get(PROFILE).body()).contains("signin-officer").contains("tasklist");
  }

  @Test
  void a_file_that_a_page_asked_for_is_not_where_a_person_lands() {
    var officer = new Browserless(port);
    officer.get("/login");
    officer.send(officer.request("/assets/fonts/absent.woff").header("Accept", "*/*").GET().build());

    assertThat(officer.signInTo(accounts.ensure("signin-officer", Role.CITY_OFFICER.group())))
        .endsWith("/camunda/app/tasklist/default/");
  }

  @Test
  void a_person_lands_on_the_page_asked_for() {
    var officer = new Browserless(port);
    officer.get("/workspace/rounds");

    assertThat(officer.signInTo(accounts.ensure("signin-officer", Role.CITY_OFFICER.group())))
        .contains("/workspace/rounds");
  }

  @Test
  void signing_out_in_tasklist_ends_the_session_everywhere() {
    var officer = new Browserless(port).signIn(accounts.ensure("signin-officer", Role.CITY_OFFICER.group()));
    officer.get("/camunda/app/tasklist/default/");

    assertThat(officer.post(PROFILE + "/logout", "").statusCode()).isEqualTo(204);

    assertThat(officer.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(302);
    assertThat(officer.get("/camunda/api/engine/engine/default/task/count").statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/tasks", "/workspace/rounds", "/admin/clock", "/audit", "/camunda/app/cockpit/default/"})
  void a_stranger_is_sent_to_the_sign_in_page(String page) {
    assertThat(new Browserless(port).get(page).headers().firstValue("Location")).hasValueSatisfying(
        target -> assertThat(target).endsWith("/login"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/admin/clock", "/audit"})
  void an_official_may_not_enter_the_pages_of_administrators_and_auditors(String page) {
    var officer = new Browserless(port).signIn(accounts.ensure("signin-officer", Role.CITY_OFFICER.group()));

    assertThat(officer.get(page).statusCode()).isEqualTo(403);
  }

  @Test
  void nothing_of_sign_in_services_and_directories_is_there_unless_asked_for() {
    assertThat(application.getBeanNamesForType(ProvidedAccounts.class)).isEmpty();
    assertThat(application.getBeanNamesForType(ClientRegistrationRepository.class)).isEmpty();
    assertThat(application.getBeanNamesForType(ContextSource.class)).isEmpty();
    assertThat(new Browserless(port).get("/login").body()).doesNotContain("/oauth2/authorization/");
  }

  @Test
  void pages_carry_strict_headers() {
    var headers = new Browserless(port).get("/login").headers();

    assertThat(headers.firstValue("Content-Security-Policy")).hasValueSatisfying(
        policy -> assertThat(policy).contains("default-src 'self'").contains("frame-ancestors 'none'"));
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
  }

  private HttpResponse<String> writeDraft(Browserless visitor, String scheme) {
    var operator = SignUps.newOperator();
    var applicant = accounts.ensure("signin-" + operator.value(), Role.APPLICANT.group(), Groups.operator(operator));
    var draft = new DraftKey(applicants.openRound("PILOT-SIGNIN-1").number(), operator, 1);
    return visitor.send(byPassword(visitor, scheme, applicant, "/api/v1/applications/drafts/" + draft)
        .header("Content-Type", "application/json").PUT(BodyPublishers.ofString("{}")).build());
  }

  private static HttpRequest.Builder byPassword(Browserless visitor, String scheme, String user, String path) {
    var credentials = (user + ":" + TestAccounts.PASSWORD).getBytes(StandardCharsets.UTF_8);
    return visitor.request(path)
        .header("Authorization", scheme + " " + Base64.getEncoder().encodeToString(credentials));
  }
}

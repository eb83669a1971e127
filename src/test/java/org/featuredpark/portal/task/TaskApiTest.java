package org.featuredpark.portal.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.featuredpark.testing.ServiceClient.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.OptionalInt;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.DraftSamples;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.application.SaveDraft;
import org.featuredpark.application.TestApplications;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.round.RoundSamples;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.testing.Browserless;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.People;
import org.featuredpark.testing.ServiceClient;
import org.featuredpark.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CaseworkTest
class TaskApiTest {

  private static final String TASKS = "/api/v1/tasks";
  private static final CreditCode OPERATOR = new CreditCode(RosterSamples.code(5101));
  private static final CreditCode STRANGER = new CreditCode(RosterSamples.code(5102));

  @LocalServerPort int port;
  @Autowired TestApplications applicants;
  @Autowired TestAccounts accounts;
  @Autowired SaveDraft save;
  @Autowired Driver driver;

  private DraftKey key;
  private ApplicationNumber number;
  private String task;

  @BeforeEach
  void an_application_is_sent_back_to_its_applicant() {
    accounts.ensure("tasks-applicant", Role.APPLICANT.group(), Groups.operator(OPERATOR));
    accounts.ensure("tasks-stranger", Role.APPLICANT.group(), Groups.operator(STRANGER));
    var round = applicants.openRound(RoundSamples.unusedNumber("PILOT-TASKS"));
    key = new DraftKey(round.number(), OPERATOR, 1);
    number = applicants.submitted(round, OPERATOR, District.HAIDIAN, 0);
    People.asOfficer(District.HAIDIAN);
    driver.complete(number.value(), "verifyMaterials", Map.of("decision", "RETURN", "note", "请更正。",
        "corrections", "[{\"field\": \"park.address\", \"reason\": \"门牌号有误\"}]"));
    task = driver.task(number.value(), "correctApplication").getId();
  }

  @Test
  void an_applicant_sees_what_is_asked_and_by_when() {
    var mine = own(get("tasks-applicant", TASKS));

    assertThat(mine.get("id").asText()).isEqualTo(task);
    assertThat(mine.get("name").asText()).isNotBlank();
    assertThat(mine.get("dueAt").isNull()).isFalse();
  }

  @Test
  void the_form_shows_what_the_case_asks_and_nothing_else_of_the_case() {
    var form = read(get("tasks-applicant", TASKS + "/" + task + "/form"));

    assertThat(form.at("/schema/id").asText()).isEqualTo("correctApplication");
    assertThat(form.at("/data/brief").asText()).contains("门牌号有误");
    assertThat(form.at("/data").fieldNames()).toIterable().isSubsetOf("brief", "corrected");
  }

  @Test
  void a_refusal_names_clause_and_field_and_leaves_the_task_open() {
    var answer = complete("tasks-applicant", "{\"corrected\": false}");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).contains("application/problem+json");
    var problem = read(answer);
    assertThat(problem.at("/detail").asText()).contains("补正");
    assertThat(problem.at("/errors/0/field").asText()).isEqualTo("corrected");
    assertThat(problem.at("/errors/0/clause").asText()).isEqualTo("R39");
    assertThat(driver.openTasks(number.value())).containsExactly("correctApplication");
  }

  @Test
  void a_field_that_the_form_does_not_have_is_refused() {
    var answer = complete("tasks-applicant", "{\"corrected\": true, \"outcome\": \"ACCEPTED\"}");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(read(answer).at("/field").asText()).isEqualTo("outcome");
    assertThat(driver.openTasks(number.value())).containsExactly("correctApplication");
  }

  @Test
  void what_was_asked_for_is_handed_in_and_the_task_is_gone() {
    People.asApplicant(OPERATOR);
    var draft = DraftSamples.draft(OPERATOR, District.HAIDIAN, 0);
    DraftSamples.section(draft, "park").put("address", "示范路2号");
    save.save(key, draft.toString(), OptionalInt.empty());

    var answer = complete("tasks-applicant", "{\"corrected\": true}");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    assertThat(driver.openTasks(number.value())).containsExactly("verifyMaterials");
    assertThat(complete("tasks-applicant", "{\"corrected\": true}").statusCode()).isEqualTo(404);
  }

  @Test
  void a_stranger_neither_sees_nor_finishes_the_task() {
    assertThat(get("tasks-stranger", TASKS).body()).doesNotContain(task).doesNotContain(number.value());
    assertThat(get("tasks-stranger", TASKS + "/" + task + "/form").statusCode()).isEqualTo(404);
    assertThat(complete("tasks-stranger", "{\"corrected\": true}").statusCode()).isEqualTo(404);
    assertThat(driver.openTasks(number.value())).containsExactly("correctApplication");
  }

  @Test
  void an_applicant_does_not_reach_the_tasks_of_officials() {
    var other = applicants.openRound(RoundSamples.unusedNumber("PILOT-TASKS"));
    var waiting = applicants.submitted(other, OPERATOR, District.HAIDIAN, 0);
    var officials = driver.task(waiting.value(), "verifyMaterials").getId();

    assertThat(get("tasks-applicant", TASKS + "/" + officials + "/form").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"expert", "auditor", "somebody"})
  void who_has_no_tasks_here_is_refused(String group) {
    var answer = get(accounts.ensure("tasks-" + group, group), TASKS);

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).doesNotContain(task);
  }

  @Test
  void the_pages_show_the_list_and_the_one_task() {
    var person = new Browserless(port).signIn("tasks-applicant");

    assertThat(person.get("/tasks").body()).contains(number.value()).contains("/tasks/" + task);
    assertThat(person.get("/tasks/" + task).body()).contains("data-task=\"" + task + "\"").doesNotContain("<script>");
    assertThat(new Browserless(port).signIn("tasks-stranger").get("/tasks/" + task)).satisfies(page -> {
      assertThat(page.statusCode()).isEqualTo(404);
      assertThat(page.body()).contains("没有找到该待办");
    });
  }

  @Test
  void nobody_without_a_sign_in_gets_a_list() {
    assertThat(new Browserless(port).get(TASKS).statusCode()).isEqualTo(401);
  }

  private JsonNode own(HttpResponse<String> answer) {
    for (var one : read(answer)) {
      if (one.get("caseNumber").asText().equals(number.value())) {
        return one;
      }
    }
    throw new AssertionError("No task of " + number + " in " + answer.body());
  }

  private HttpResponse<String> get(String user, String path) {
    return new ServiceClient(port, user).get(path);
  }

  private HttpResponse<String> complete(String user, String entered) {
    return new ServiceClient(port, user).json("POST", TASKS + "/" + task + "/completion", entered);
  }
}

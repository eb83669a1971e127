package org.featuredpark.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.featuredpark.identity.Role;
import org.featuredpark.testing.Browserless;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The published holes of the engine's last community release stay closed. */
@CaseworkTest
class HardeningTest {

  private static final String TASKS = "/camunda/api/engine/engine/default/task";

  @LocalServerPort int port;
  @Autowired TestAccounts accounts;
  @Autowired IdentityService identity;
  @Autowired TaskService tasks;

  private Browserless officer;

  @BeforeEach
  void sign_in_an_official() {
    officer = new Browserless(port).signIn(accounts.ensure("hardening-officer", Role.CITY_OFFICER.group()));
    officer.get("/camunda/app/tasklist/default/");
  }

  @Test
  void an_official_can_query_tasks() {
    assertThat(officer.post(TASKS, "{}").statusCode()).isEqualTo(200);
  }

  /** The expressions are valid: evaluated, they would find nothing and answer 200. */
  @ParameterizedTest
  @ValueSource(strings = {
      "{\"orQueries\":[{\"assigneeExpression\":\"${'no'.concat('body')}\"}]}",
      "{\"orQueries\":[{\"candidateUserExpression\":\"${'no'.concat('body')}\"}]}",
      "{\"assigneeExpression\":\"${'no'.concat('body')}\"}"})
  void a_query_evaluates_no_expression_of_its_sender(String query) {
    var answer = officer.post(TASKS, query);

    assertThat(answer.statusCode()).as(answer.body()).isGreaterThanOrEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "/camunda/api/admin/setup/default/user/create", "/camunda/api/admin/%73etup/default/user/create"})
  void nobody_becomes_administrator_through_the_set_up_page(String path) {
    var stranger = new Browserless(port);
    stranger.get("/camunda/app/welcome/default/");

    var answer = stranger.post(path,
        "{\"profile\":{\"id\":\"intruder\",\"firstName\":\"I\",\"lastName\":\"I\"},"
            + "\"credentials\":{\"password\":\"Intruder-2024\"}}");

    assertThat(answer.statusCode()).isIn(400, 401, 403, 404);
    assertThat(identity.createUserQuery().userId("intruder").count()).isZero();
    assertThat(officer.post(path, "{}").statusCode()).isIn(400, 403, 404);
  }

  @Test
  void the_set_up_page_does_not_exist() {
    assertThat(officer.get("/camunda/app/admin/default/setup/").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/complete", "/variables", "/localVariables", "/resolve", "/bpmnError", "/delegate"})
  void an_official_cannot_finish_a_task_past_its_form(String operation) {
    assertThat(officer.post(TASKS + "/any" + operation, "{}").statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/create", "/%63reate", "/create/"})
  void an_official_cannot_create_a_task_that_belongs_to_no_case(String operation) {
    assertThat(officer.post(TASKS + operation, "{\"name\":\"私自创建\"}").statusCode()).isIn(403, 404);

    identityOf("hardening-officer", () -> assertThatThrownBy(() -> tasks.saveTask(tasks.newTask("hardening-task")))
        .isInstanceOf(AuthorizationException.class));
    assertThat(tasks.createTaskQuery().taskName("私自创建").count()).isZero();
  }

  private void identityOf(String user, Runnable action) {
    identity.setAuthentication(user, List.of(Role.CITY_OFFICER.group()));
    try {
      action.run();
    } finally {
      identity.clearAuthentication();
    }
  }

  @Test
  void an_official_cannot_send_messages_or_change_cases() {
    assertThat(officer.post("/camunda/api/engine/engine/default/message", "{}").statusCode()).isEqualTo(403);
    assertThat(officer.write("DELETE", "/camunda/api/engine/engine/default/process-instance/any", "").statusCode())
        .isEqualTo(403);
  }
}

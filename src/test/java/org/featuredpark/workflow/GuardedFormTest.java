package org.featuredpark.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.CaseStory;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseworkTest
class GuardedFormTest {

  private static final String TASK = "verifyMaterials";
  private static final Map<String, Object> RETURN = Map.of("decision", "RETURN", "note", "请更正。",
      "corrections", "[{\"field\": \"documents.BOUNDARY_MAP\", \"reason\": \"公章看不清\"}]");

  @Autowired CaseStory cases;
  @Autowired Driver driver;
  @Autowired RuntimeService runtime;

  private ApplicationNumber number;

  @BeforeEach
  void an_officer_verifies_an_application() {
    number = cases.inIntake(new CreditCode(RosterSamples.code(5401)));
    People.asOfficer(CaseStory.DISTRICT);
  }

  @Test
  void a_routing_fact_cannot_be_planted_beside_a_forms_fields() {
    assertThatThrownBy(() -> driver.complete(number.value(), TASK, with("outcome", "ACCEPTED")))
        .isInstanceOf(Refused.class).hasMessageContaining("outcome");
    assertThat(driver.openTasks(number.value())).containsExactly(TASK);
  }

  @Test
  void nothing_that_was_entered_stays_in_the_case() {
    driver.complete(number.value(), TASK, with("verifiedArea", 25_000));

    assertThat(driver.openTasks(number.value())).containsExactly("correctApplication");
    assertThat(runtime.createVariableInstanceQuery()
        .variableNameIn("decision", "note", "corrections", "verifiedArea").list().stream()
        .filter(left -> driver.task(number.value(), "correctApplication").getProcessInstanceId()
            .equals(left.getProcessInstanceId()))).isEmpty();
  }

  private static Map<String, Object> with(String field, Object value) {
    var form = new HashMap<>(RETURN);
    form.put(field, value);
    return form;
  }
}

package org.featuredpark.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.testing.CaseStory;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Driver;
import org.featuredpark.workflow.CaseDiagram.Place;
import org.featuredpark.workflow.CaseDiagram.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Where a case is on its models, told from the engine. */
@CaseworkTest
class CaseDiagramsTest {

  private static final CreditCode OPERATOR = new CreditCode(RosterSamples.code(5801));
  private static final String LIFE = "parkLifecycle";

  @Autowired CaseDiagrams diagrams;
  @Autowired CaseStory cases;
  @Autowired RuntimeService runtime;
  @Autowired Driver driver;

  @Test
  void a_case_in_a_stage_is_shown_on_its_life_and_on_the_stage() {
    var ways = diagrams.of(LIFE, cases.inIntake(OPERATOR).value());

    assertThat(ways).extracting(CaseDiagram::name).containsExactly("特色园区全周期", "申报受理");
    var life = ways.get(0);
    assertThat(life.taken()).containsExactly("applicationSubmitted");
    assertThat(life.flows()).containsExactly("toIntake");
    assertThat(life.current()).singleElement().satisfies(place -> {
      assertThat(place.elementId()).isEqualTo("applicationIntake");
      assertThat(place.stage()).isTrue();
      assertThat(place.who()).isNull();
    });
    var intake = ways.get(1);
    assertThat(intake.taken()).contains("submissionTimeliness", "materialCompleteness");
    assertThat(intake.current()).singleElement().satisfies(place -> {
      assertThat(place.elementId()).isEqualTo("verifyMaterials");
      assertThat(place.who()).isEqualTo("区中小企业主管部门");
      assertThat(place.since()).isNotNull();
      assertThat(place.dueAt()).isAfter(place.since());
    });
  }

  @Test
  void a_stage_that_is_over_is_one_step_of_the_life() {
    var ways = diagrams.of(LIFE, cases.accepted(OPERATOR).value());

    assertThat(ways).hasSize(1);
    assertThat(ways.get(0).taken()).contains("applicationIntake", "isAccepted");
    assertThat(ways.get(0).flows()).contains("toIntake", "toAccepted", "accepted")
        .doesNotContain("late", "notAccepted");
    assertThat(ways.get(0).steps()).extracting(Step::name).containsExactly("已提交申报", "申报受理");
    assertThat(ways.get(0).current()).extracting(Place::name).containsExactly("等待区级推荐");
  }

  @Test
  void a_case_under_construction_waits_at_several_places_of_its_stage() {
    var number = cases.underConstruction(OPERATOR).value();
    driver.fireTimer(number, "firstMonthOver");

    var ways = diagrams.of(LIFE, number);

    assertThat(ways).extracting(CaseDiagram::name).containsExactly("特色园区全周期", "建设监测");
    assertThat(ways.get(0).flows()).contains("recommendedFlow", "selectedFlow").doesNotContain("notSelectedFlow");
    assertThat(ways.get(1).taken()).contains("parkSelected", "firstMonthOver");
    assertThat(ways.get(1).steps()).extracting(Step::to).isSorted();
    assertThat(ways.get(1).current()).extracting(Place::elementId).contains("awaitStart", "submitMonthlyReport");
    assertThat(ways.get(1).current()).filteredOn(place -> place.who() != null).extracting(Place::who)
        .containsOnly("申报主体");
  }

  @Test
  void an_ended_case_keeps_its_way_and_is_nowhere() {
    var ways = diagrams.of(LIFE, cases.notSelected(OPERATOR).value());

    assertThat(ways).singleElement().satisfies(life -> {
      assertThat(life.current()).isEmpty();
      assertThat(life.taken()).contains("notSelected");
      assertThat(life.flows()).contains("notSelectedFlow", "toNotSelected")
          .doesNotContain("selectedFlow", "toNotRecommended");
    });
  }

  @Test
  void a_step_that_was_broken_off_says_so_and_leaves_by_no_flow() {
    var life = diagrams.of(LIFE, cases.withdrawn(OPERATOR).value()).get(0);

    assertThat(life.taken()).contains("applicationIntake", "withdrawn");
    assertThat(life.flows()).doesNotContain("accepted", "notAccepted", "late");
  }

  @Test
  void a_case_that_an_appeal_started_anew_keeps_what_came_before() {
    var number = cases.notSelected(OPERATOR);
    restart(number);

    var life = diagrams.of(LIFE, number.value()).get(0);
    assertThat(life.taken()).contains("applicationIntake", "notSelected");
    assertThat(life.current()).extracting(Place::elementId).containsExactly("awaitSelection");
    assertThat(diagrams.bpmn(life.modelId())).contains("id=\"parkLifecycle\"");
  }

  @Test
  void a_flow_into_an_element_that_was_reached_another_way_is_not_taken() {
    var number = cases.notSelected(OPERATOR);
    restart(number);
    driver.send("application.selectionAnnounced", number.value(), Map.of("selected", false));

    assertThat(diagrams.of(LIFE, number.value()).get(0).flows()).contains("notSelectedFlow")
        .doesNotContain("selectedFlow");
  }

  /** A picture shows at once where a case is: what was decided must not wait in it to be announced. */
  @ParameterizedTest
  @ValueSource(strings = {"lifecycle/park-lifecycle", "evaluation/performance-evaluation", "recognition/recognition",
      "exit/dynamic-exit", "notice/public-notice", "notice/objection-handling"})
  void a_decision_and_its_announcement_are_one_transaction(String model) throws IOException {
    assertThat(Files.readString(Path.of("processes/" + model + ".bpmn"))).doesNotContain("camunda:async");
  }

  @Test
  void nothing_is_known_of_a_case_that_never_began() {
    assertThat(diagrams.of(LIFE, "PILOT-NONE-110108-0001")).isEmpty();
  }

  private void restart(ApplicationNumber number) {
    runtime.createProcessInstanceByKey(LIFE).businessKey(number.value())
        .setVariables(Map.of("district", number.district().code(), "policyVersion", "PILOT-2024"))
        .startBeforeActivity("awaitSelection").execute();
  }
}

package org.featuredpark.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionTablesTest {

  /** The types that the engine knows how to convert; anything else is passed on as it comes. */
  private static final List<String> TYPES = List.of("boolean", "string", "integer", "long", "double", "date");
  private static final Pattern CLAUSE = Pattern.compile("\"(R\\d{2}[a-z]?|Q\\d)\"");
  private static final Pattern CHINESE = Pattern.compile(".*\\p{IsHan}.*");

  @Test
  void the_decisions_are_those_that_were_agreed() throws IOException {
    assertThat(models().map(model -> decision(model).getId())).containsExactlyInAnyOrder(
        "submissionTimeliness", "materialCompleteness", "hardEligibility", "directionFit", "integrity",
        "districtQuota", "districtForwarding", "panelValidity", "scoreAggregation", "ranking",
        "objectionAdmissibility", "objectionOutcome", "publicationGate", "startOverdue", "extensionRequest",
        "evaluationParticipation", "evaluationGrade", "recognitionPriority", "exitTrigger", "subsidyEntitlement",
        "districtRouting");
  }

  @ParameterizedTest
  @MethodSource("models")
  void a_decision_has_the_name_of_its_file_and_a_policy_version(Path model) {
    var decision = decision(model);

    assertThat(kebab(decision.getId()) + ".dmn").isEqualTo(model.getFileName().toString());
    assertThat(decision.getName()).matches(CHINESE);
    assertThat(decision.getVersionTag()).isEqualTo("PILOT-2024");
    assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
  }

  @ParameterizedTest
  @MethodSource("models")
  void inputs_and_outputs_have_chinese_labels_and_known_types(Path model) {
    var table = table(model);

    assertThat(table.getInputs()).allSatisfy(input -> {
      assertThat(input.getLabel()).matches(CHINESE);
      assertThat(TYPES).contains(input.getInputExpression().getTypeRef());
    });
    assertThat(table.getOutputs()).allSatisfy(output -> assertThat(output.getLabel()).matches(CHINESE));
    assertThat(outputs(table)).endsWith("clause", "reason");
  }

  @ParameterizedTest
  @MethodSource("models")
  void every_rule_names_its_clause_and_a_reason(Path model) {
    var table = table(model);
    int clause = outputs(table).indexOf("clause");

    assertThat(table.getRules()).isNotEmpty().allSatisfy(rule -> {
      var entries = List.copyOf(rule.getOutputEntries());
      var named = CLAUSE.matcher(entries.get(clause).getText().getTextContent());
      assertThat(named.matches()).isTrue();
      assertThat(rule.getDescription().getTextContent()).startsWith(named.group(1) + " ").matches(CHINESE);
      assertThat(entries.get(clause + 1).getText().getTextContent()).matches(CHINESE).endsWith("。\"");
    });
  }

  @ParameterizedTest
  @MethodSource("models")
  void findings_are_collected_and_nothing_else_is(Path model) {
    var table = table(model);
    var collects = List.of("hardEligibility", "directionFit", "integrity").contains(decision(model).getId());

    assertThat(table.getHitPolicy() == HitPolicy.COLLECT).isEqualTo(collects);
    if (collects) {
      assertThat(outputs(table)).containsExactlyInAnyOrder("clause", "verdict", "reason");
    } else {
      assertThat(table.getHitPolicy()).isIn(HitPolicy.UNIQUE, HitPolicy.FIRST);
    }
  }

  static Stream<Path> models() throws IOException {
    try (var files = Files.walk(Path.of("processes"))) {
      return files.filter(file -> file.toString().endsWith(".dmn")).sorted().toList().stream();
    }
  }

  private static Decision decision(Path model) {
    return Dmn.readModelFromFile(model.toFile()).getModelElementsByType(Decision.class).iterator().next();
  }

  private static DecisionTable table(Path model) {
    return (DecisionTable) decision(model).getExpression();
  }

  private static List<String> outputs(DecisionTable table) {
    return table.getOutputs().stream().map(Output::getName).toList();
  }

  private static String kebab(String id) {
    return id.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}

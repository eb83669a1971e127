package org.featuredpark.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.featuredpark.shared.BeijingTime;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs one decision without a process engine, and fails the test class that leaves one of its rules untouched. */
public final class DecisionFixture implements AfterAllCallback {

  private final Set<String> hitRules = new HashSet<>();
  private final DmnEngine engine;
  private final DmnDecision decision;

  private DecisionFixture(String file) {
    var configuration = BeijingFeelEngine.dmnConfiguration();
    configuration.getCustomPostDecisionTableEvaluationListeners()
        .add(event -> event.getMatchingRules().forEach(rule -> hitRules.add(rule.getId())));
    this.engine = configuration.buildEngine();
    try (var model = Files.newInputStream(Path.of("processes", file))) {
      this.decision = engine.parseDecisions(model).get(0);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The decision in a file below {@code processes}. */
  public static DecisionFixture of(String file) {
    return new DecisionFixture(file);
  }

  /** Every row that the decision returns. */
  public List<Map<String, Object>> rows(Map<String, ?> inputs) {
    return engine.evaluateDecisionTable(decision, new HashMap<>(inputs)).getResultList();
  }

  /** The only row, or an empty one where nothing matches. */
  public Map<String, Object> row(Map<String, ?> inputs) {
    var rows = rows(inputs);
    assertThat(rows).hasSizeLessThan(2);
    return rows.isEmpty() ? Map.of() : rows.get(0);
  }

  public int ruleCount() {
    return ruleIds().size();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    assertThat(hitRules).as("rules hit by the tests").containsExactlyInAnyOrderElementsOf(ruleIds());
  }

  private Set<String> ruleIds() {
    var table = (DmnDecisionTableImpl) decision.getDecisionLogic();
    var ids = new LinkedHashSet<String>();
    table.getRules().stream().map(DmnDecisionTableRuleImpl::getId).forEach(ids::add);
    return ids;
  }

  /** An engine date: the start of a Beijing day. */
  public static Date beijingDay(String day) {
    return BeijingTime.toDate(LocalDate.parse(day));
  }

  /** An instant of Beijing time as the decisions take it. */
  public static long beijingMillis(String dateTime) {
    return LocalDateTime.parse(dateTime).atZone(BeijingTime.ZONE).toInstant().toEpochMilli();
  }

  /** The inputs with one of them changed; a null value is an input that was never given. */
  public static Map<String, Object> with(Map<String, ?> inputs, String name, Object value) {
    var changed = new HashMap<String, Object>(inputs);
    changed.put(name, value);
    return changed;
  }
}

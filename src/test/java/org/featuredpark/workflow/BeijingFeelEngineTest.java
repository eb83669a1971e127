package org.featuredpark.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.Date;
import java.util.Map;
import java.util.TimeZone;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.featuredpark.shared.BeijingTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeijingFeelEngineTest {

  private final FeelEngine feel = feelOf(BeijingFeelEngine.dmnConfiguration());

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Asia/Shanghai", "America/Los_Angeles"})
  void beijing_midnight_is_its_beijing_day_in_every_zone(String zone) {
    var leapDay = DecisionFixture.beijingDay("2020-02-29");

    assertThat(JvmZone.<Object>during(zone, () -> evaluate("string(date(day))", Map.of("day", leapDay))))
        .isEqualTo("2020-02-29");
    assertThat(JvmZone.during(zone, () -> holds("date(?) = @\"2020-02-29\"", leapDay))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "America/Los_Angeles"})
  void the_last_millisecond_of_a_beijing_day_belongs_to_it(String zone) {
    var end = LocalDateTime.parse("2024-07-20T23:59:59.999").atZone(BeijingTime.ZONE).toInstant();

    assertThat(JvmZone.<Object>during(zone, () -> evaluate("string(date(day))", Map.of("day", Date.from(end)))))
        .isEqualTo("2024-07-20");
  }

  @Test
  void a_cell_is_parsed_once_and_evaluated_anew() {
    assertThat(evaluate("a + 1", Map.of("a", 1))).isEqualTo(2L);
    assertThat(evaluate("a + 1", Map.of("a", 41))).isEqualTo(42L);
    assertThat(holds("[1..3]", 3)).isTrue();
    assertThat(holds("[1..3]", 4)).isFalse();
  }

  @Test
  void a_cell_that_cannot_be_read_or_evaluated_is_an_error() {
    assertThatThrownBy(() -> evaluate("1 +", Map.of())).isInstanceOf(FeelException.class);
    assertThatThrownBy(() -> evaluate("assert(a, a > 1)", Map.of("a", 1))).isInstanceOf(FeelException.class);
  }

  @Test
  void the_plugin_gives_it_to_the_process_engine() {
    var configuration = new StandaloneInMemProcessEngineConfiguration();

    new BeijingDateFeelPlugin().preInit(configuration);

    assertThat(feelOf(configuration.getDmnEngineConfiguration())).isInstanceOf(BeijingFeelEngine.class);
  }

  @Test
  void the_zone_of_this_jvm_was_put_back() {
    var before = TimeZone.getDefault();
    assertThatThrownBy(() -> JvmZone.during("Pacific/Apia", () -> {
      throw new IllegalStateException("broken");
    })).isInstanceOf(IllegalStateException.class);
    assertThat(TimeZone.getDefault()).isEqualTo(before);
  }

  private Object evaluate(String expression, Map<String, Object> variables) {
    return feel.evaluateSimpleExpression(expression, Variables.fromMap(variables).asVariableContext());
  }

  private boolean holds(String test, Object value) {
    return feel.evaluateSimpleUnaryTests(test, "cellInput",
        Variables.putValue("cellInput", value).asVariableContext());
  }

  private static FeelEngine feelOf(DefaultDmnEngineConfiguration configuration) {
    configuration.buildEngine();
    return configuration.getFeelEngine();
  }
}

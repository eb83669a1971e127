package org.featuredpark.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.SpinValues;

/** Values on their way between a page's form and the engine, which keeps lists and groups as JSON. */
final class FormValues {

  private static final ObjectMapper JSON = new ObjectMapper();

  private FormValues() {
  }

  static Map<String, Object> toEngine(Map<String, Object> entered) {
    var values = new HashMap<String, Object>();
    entered.forEach((name, value) -> values.put(name,
        value instanceof Collection<?> || value instanceof Map<?, ?> ? json(value) : value));
    return values;
  }

  static Map<String, Object> toPage(VariableMap variables) {
    var values = new HashMap<String, Object>();
    variables.forEach((name, value) -> values.put(name, value instanceof SpinJsonNode node ? plain(node) : value));
    return values;
  }

  private static Object json(Object structure) {
    try {
      return SpinValues.jsonValue(JSON.writeValueAsString(structure)).create();
    } catch (JsonProcessingException impossible) {
      throw new IllegalArgumentException("What came as JSON cannot be written as JSON", impossible);
    }
  }

  private static Object plain(SpinJsonNode node) {
    try {
      return JSON.readValue(node.toString(), Object.class);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("A JSON variable cannot be read", impossible);
    }
  }
}

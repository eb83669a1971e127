package org.featuredpark.models;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * A part of a model that executes a clause: an element of a process, a rule of a decision, or a field of a form.
 *
 * @param model the process, decision or form as readers call it, with its kind
 */
record Execution(String clause, String model, String element, String name) {

  private static final Pattern CLAUSE = Pattern.compile("(?<!\\w)(?:R\\d\\d[a-z]?|Q\\d)(?!\\w)");
  private static final Pattern HEAD = Pattern.compile("((?:R\\d\\d[a-z]?|Q\\d)(?:、(?:R\\d\\d[a-z]?|Q\\d))*) .*");

  static List<Execution> all() {
    return Stream.of(inProcesses(), inDecisions(), inForms()).flatMap(found -> found).toList();
  }

  /** Every text that says which clauses an element of a process executes. */
  static Stream<Documentation> documentation() {
    return ModelFiles.bpmn().stream().map(ModelFiles::process)
        .flatMap(model -> model.getModelElementsByType(Documentation.class).stream());
  }

  /** The clauses that a text begins with. */
  static List<String> head(String text) {
    var found = HEAD.matcher(text);
    return found.matches() ? List.of(found.group(1).split("、")) : List.of();
  }

  String said() {
    return "`" + element + "` " + name;
  }

  private static Stream<Execution> inProcesses() {
    return documentation().flatMap(text -> {
      var element = (BaseElement) text.getParentElement();
      return head(text.getTextContent()).stream().map(clause -> new Execution(clause,
          "process `" + processOf(element).getId() + "` " + processOf(element).getName(), element.getId(),
          element.getAttributeValue("name")));
    });
  }

  private static Stream<Execution> inDecisions() {
    return ModelFiles.dmn().stream().map(ModelFiles::decision)
        .flatMap(model -> model.getModelElementsByType(Rule.class).stream()).map(Execution::ofRule);
  }

  private static Execution ofRule(Rule rule) {
    var table = (DecisionTable) rule.getParentElement();
    var decision = (Decision) table.getParentElement();
    var column = table.getOutputs().stream().map(Output::getName).toList().indexOf("clause");
    var clause = List.copyOf(rule.getOutputEntries()).get(column).getText().getTextContent().replace("\"", "");
    return new Execution(clause, "decision `" + decision.getId() + "` " + decision.getName(), rule.getId(),
        rule.getDescription().getTextContent().substring(clause.length()).strip());
  }

  private static Stream<Execution> inForms() {
    var found = new ArrayList<Execution>();
    for (var form : ModelFiles.forms().stream().map(FormFile::read).toList()) {
      for (var field : form.components()) {
        var label = field.path("label").asText();
        CLAUSE.matcher(label + " " + field.path("description").asText()).results()
            .map(clause -> new Execution(clause.group(), "form `" + form.id() + "`", field.path("key").asText(
                field.path("path").asText()), label)).distinct().forEach(found::add);
      }
    }
    return found.stream();
  }

  private static Process processOf(ModelElementInstance element) {
    return element instanceof Process process ? process : processOf(element.getParentElement());
  }
}

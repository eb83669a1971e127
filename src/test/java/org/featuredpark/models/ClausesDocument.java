package org.featuredpark.models;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The index of clauses as people read it. */
record ClausesDocument(List<ClauseEntry> clauses, List<EdgeCase> edges, List<Execution> executions,
    List<Proof> proofs) {

  static final Path FILE = Path.of("src", "docs", "clauses.md");

  private static final String HEAD = """
      # Clauses

      Every clause of the notice (`R01`–`R60`), and every matter on which it is silent (`Q1`–`Q9`), with the parts of
      the models that execute it and the tests that prove it. H is checked by the machine, E is judged by a person on
      evidence, S is left open by the notice and has a default. Numbers and titles are in
      `src/test/resources/clauses.csv`. At the end stand the edge cases of an application (`E01`–`E26`,
      `src/test/resources/edge-cases.csv`) with the tests that try them.

      This page is made from the sources and the build fails when it is out of date: a process element names its clauses
      at the head of its documentation (`R08、R54 …`), a rule of a decision in its column `clause`, a field of a form in
      its label or description, a test in `@Proves`. Change those, not this page, and write it anew with
      `mvn test -Dtest=ClausesDocumentTest -Dclauses.write=true`. The build also fails when a clause has no executing
      part or no proving test, when an edge case has no test, when anything names a clause that does not exist, or when
      `@Proves` stands on what is no test.
      """;

  static ClausesDocument ofSources() {
    return new ClausesDocument(ClauseEntry.all(), EdgeCase.all(), Execution.all(), Proof.all());
  }

  String text() {
    var stages = clauses.stream().filter(clause -> !clause.isExempt())
        .collect(Collectors.groupingBy(ClauseEntry::stage, LinkedHashMap::new, Collectors.toList()));
    var text = new StringBuilder(HEAD);
    stages.forEach((stage, entries) -> {
      text.append("\n## ").append(stage).append('\n');
      entries.forEach(entry -> text.append(section(entry)));
    });
    return text.append(tried()).append(exempted()).toString();
  }

  private String section(ClauseEntry entry) {
    return "\n### " + entry.number() + " " + entry.chineseTitle() + " · " + entry.title() + " (" + entry.kind() + ")\n"
        + "\nExecuted by\n" + executedBy(entry.number()) + "\nProved by\n" + provedBy(entry.number());
  }

  /** One line for each model. */
  private String executedBy(String number) {
    var models = executions.stream().filter(one -> one.clause().equals(number)).collect(Collectors.groupingBy(
        Execution::model, LinkedHashMap::new, Collectors.mapping(Execution::said, Collectors.joining(", "))));
    return models.entrySet().stream().map(model -> "- " + model.getKey() + ": " + model.getValue() + "\n")
        .collect(Collectors.joining());
  }

  private String provedBy(String number) {
    return proofs.stream().filter(proof -> proof.clause().equals(number)).map(proof -> "- `" + proof.test() + "`\n")
        .collect(Collectors.joining());
  }

  private String tried() {
    return edges.stream().map(edge -> "\n### " + edge.number() + " " + edge.chineseTitle() + " · " + edge.title()
        + "\n\n" + provedBy(edge.number())).collect(Collectors.joining("", "\n## Edge cases\n", ""));
  }

  private String exempted() {
    var lines = clauses.stream().filter(ClauseEntry::isExempt).map(entry -> "- **" + entry.number() + "** "
        + entry.chineseTitle() + " · " + entry.title() + ": " + entry.exemption() + "\n").collect(Collectors.joining());
    return lines.isEmpty() ? "" : "\n## Not yet executed\n\n" + lines;
  }
}

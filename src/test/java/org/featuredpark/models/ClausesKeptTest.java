package org.featuredpark.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;

/** No clause without something that executes it and a test that proves it, and nothing that names a clause in vain. */
class ClausesKeptTest {

  private static final int LONGEST = 120;

  private final ClausesDocument index = ClausesDocument.ofSources();

  @Test
  void the_catalogue_lists_every_clause_of_the_notice_once() {
    assertThat(numbers(index.clauses().stream())).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(
        Stream.of(IntStream.rangeClosed(1, 60).mapToObj("R%02d"::formatted), Stream.of("R14a", "R14b", "R17a", "R17b"),
            IntStream.rangeClosed(1, 9).mapToObj("Q%d"::formatted)).flatMap(all -> all).toList());
    assertThat(index.clauses()).allSatisfy(clause -> {
      assertThat(clause.kind()).matches("[HES]");
      assertThat(clause.title()).isNotBlank();
      assertThat(clause.chineseTitle()).matches(".*\\p{IsHan}.*");
    });
  }

  @Test
  void the_list_has_every_edge_case_of_an_application_once() {
    assertThat(edges()).containsExactlyElementsOf(
        IntStream.rangeClosed(1, 26).mapToObj("E%02d"::formatted).toList());
  }

  @Test
  void every_clause_is_executed_by_some_part_of_a_model() {
    var executed = index.executions().stream().map(Execution::clause).collect(Collectors.toSet());

    assertThat(numbers(inForce())).filteredOn(clause -> !executed.contains(clause))
        .as("clauses that nothing executes").isEmpty();
  }

  @Test
  void every_clause_is_proved_by_some_test() {
    var proved = index.proofs().stream().map(Proof::clause).collect(Collectors.toSet());

    assertThat(numbers(inForce())).filteredOn(clause -> !proved.contains(clause))
        .as("clauses that no test proves").isEmpty();
    assertThat(edges()).filteredOn(edge -> !proved.contains(edge)).as("edge cases that no test tries").isEmpty();
  }

  @Test
  void nothing_names_a_clause_that_does_not_exist_or_is_exempt() {
    var known = new HashSet<>(numbers(inForce()));

    assertThat(index.executions()).filteredOn(part -> !known.contains(part.clause()))
        .as("parts of models that name no clause in force").isEmpty();
    known.addAll(edges());
    assertThat(index.proofs()).filteredOn(proof -> !known.contains(proof.clause()))
        .as("tests that name no clause in force").isEmpty();
  }

  @Test
  void only_tests_prove() {
    assertThat(index.proofs()).filteredOn(proof -> !proof.runs()).as("what proves without being a test that runs")
        .isEmpty();
  }

  @Test
  void a_text_in_a_process_begins_with_its_clauses_and_is_short() {
    assertThat(Execution.documentation()).isNotEmpty();
    Execution.documentation().forEach(text -> {
      var said = text.getTextContent();
      assertThat(Execution.head(said)).as(id(text) + ": " + said).isNotEmpty().doesNotHaveDuplicates();
      assertThat(said.split("。", -1)).as(id(text)).hasSizeBetween(2, 3).endsWith("");
      assertThat(said.substring(said.indexOf(' '))).as(id(text)).hasSizeLessThanOrEqualTo(LONGEST)
          .matches(".*\\p{IsHan}.*");
    });
  }

  /** The engine takes the text of a task for an expression. */
  @Test
  void a_text_in_a_process_calls_nothing() {
    assertThat(Execution.documentation()).noneMatch(text -> text.getTextContent().matches(".*[$#]\\{.*"));
  }

  private Stream<ClauseEntry> inForce() {
    return index.clauses().stream().filter(clause -> !clause.isExempt());
  }

  private List<String> edges() {
    return index.edges().stream().map(EdgeCase::number).toList();
  }

  private static String id(ModelElementInstance text) {
    return text.getParentElement().getAttributeValue("id");
  }

  private static List<String> numbers(Stream<ClauseEntry> clauses) {
    return clauses.map(ClauseEntry::number).toList();
  }
}

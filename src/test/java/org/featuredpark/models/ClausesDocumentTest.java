package org.featuredpark.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the project says about its clauses is what its models and tests say. */
class ClausesDocumentTest {

  private static final String REMEDY = "src/docs/clauses.md is out of date; write it anew with -Dclauses.write=true. ";

  @Test
  void the_document_says_what_models_and_tests_say() throws IOException {
    var rendered = ClausesDocument.ofSources().text();
    if (Boolean.getBoolean("clauses.write")) {
      Files.writeString(ClausesDocument.FILE, rendered);
    }
    var written = Files.exists(ClausesDocument.FILE) ? Files.readString(ClausesDocument.FILE) : "";

    assertThat(beyond(rendered, written)).as(REMEDY + "Lines that it lacks").isEmpty();
    assertThat(beyond(written, rendered)).as(REMEDY + "Lines that nothing bears out").isEmpty();
    assertThat(written).as(REMEDY).isEqualTo(rendered);
  }

  private static List<String> beyond(String text, String other) {
    var lines = underTheirHeads(text);
    lines.removeAll(underTheirHeads(other));
    return lines;
  }

  /** Each line with the clause that it stands under. */
  private static List<String> underTheirHeads(String text) {
    var lines = new ArrayList<String>();
    var head = "";
    for (var line : text.lines().toList()) {
      head = line.startsWith("#") ? line.replaceFirst("#+ (\\S+).*", "$1") : head;
      lines.add(head + " " + line);
    }
    return lines;
  }
}

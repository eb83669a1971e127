package org.featuredpark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A brief is Markdown that an official acts on: whatever somebody typed stands in it as a quotation only. */
class BriefsQuotePeopleTest {

  private static final Pattern TYPED = Pattern.compile("(Quoted\\.\\w+\\()?[\\w.]+(?:\\.get\\([^;]{1,40}?\\))?\\."
      + "(parkName|operatorName|leadingIndustry|note|narrative|achievements|opinion|grounds|defence|rectification|"
      + "examination|detail|reasons|contractNo|voucherNo|milestoneCode|owner|sentence)\\(\\)(?! == null|\\.isEmpty|;)");

  @Test
  void every_text_that_was_typed_is_quoted() throws IOException {
    var found = 0;
    for (var file : briefs()) {
      var calls = TYPED.matcher(Files.readString(file).replaceAll("\\s+", " "));
      while (calls.find()) {
        assertThat(calls.group(1)).as(file.getFileName() + ": " + calls.group()).isNotNull();
        found++;
      }
    }
    assertThat(found).isGreaterThan(30);
  }

  /** The portal's pages quote whatever they show. */
  private static List<Path> briefs() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java/org/featuredpark"))) {
      return files.filter(file -> file.toString().matches(".*(Briefs?|Lines)\\.java"))
          .filter(file -> !file.toString().contains("/portal/")).toList();
    }
  }
}

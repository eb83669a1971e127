package org.featuredpark.portal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CheckedClauseTest {

  private static final Pattern CLAUSE = Pattern.compile("<text>\"(R\\d\\d[a-z]?)\"</text>");

  @Test
  void every_clause_that_a_decision_may_name_has_its_line() {
    var named = Stream.of("hard-eligibility", "direction-fit", "integrity").flatMap(CheckedClauseTest::clausesOf)
        .collect(Collectors.toSet());

    assertThat(named).hasSizeGreaterThan(10);
    assertThat(Arrays.stream(CheckedClause.values()).map(Enum::name)).containsAll(named);
  }

  private static Stream<String> clausesOf(String decision) {
    try {
      return CLAUSE.matcher(Files.readString(Path.of("processes/application/" + decision + ".dmn"))).results()
          .map((MatchResult found) -> found.group(1));
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}

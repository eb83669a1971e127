package org.featuredpark;

import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DateFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.Date;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** There is one clock, Beijing's, and neither the server's zone nor its language changes what is decided or said. */
@AnalyzeClasses(packages = "org.featuredpark", importOptions = DoNotIncludeTests.class)
class OneClockTest {

  private static final Pattern NUMBER = Pattern.compile("%[-+0-9,.$]*[dfe](?!\\w)");

  @ArchTest
  static final ArchRule time_comes_from_the_one_clock = noClasses()
      .should().callMethod(Instant.class, "now")
      .orShould().callMethod(System.class, "currentTimeMillis")
      .orShould().callConstructor(Date.class)
      .orShould().callMethod(Calendar.class, "getInstance");

  @ArchTest
  static final ArchRule only_the_calendar_asks_the_computer = noClasses()
      .that().resideOutsideOfPackage("org.featuredpark.calendar")
      .should(callMethodWhere(calls(Clock.class, "systemUTC")));

  @ArchTest
  static final ArchRule no_zone_is_the_servers = noClasses()
      .should(callMethodWhere(withoutArguments("now")))
      .orShould().callMethod(ZoneId.class, "systemDefault")
      .orShould().callMethod(TimeZone.class, "getDefault")
      .orShould(callMethodWhere(calls(Clock.class, "systemDefaultZone")))
      .orShould().dependOnClassesThat().areAssignableTo(DateFormat.class);

  @ArchTest
  static final ArchRule no_language_is_the_servers = noClasses()
      .should().callMethod(String.class, "format", String.class, Object[].class)
      .orShould().callMethod(String.class, "toUpperCase")
      .orShould().callMethod(String.class, "toLowerCase")
      .orShould().callMethod(DateTimeFormatter.class, "ofPattern", String.class);

  @Test
  void a_number_is_written_in_figures_that_are_the_same_everywhere() throws IOException {
    try (var files = Files.walk(Path.of("src", "main", "java"))) {
      for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        assertThat(Files.readAllLines(file)).as(file + ": say Locale.ROOT in the line, or %s")
            .noneMatch(line -> NUMBER.matcher(line).find() && !line.contains("Locale.ROOT"));
      }
    }
  }

  private static DescribedPredicate<JavaMethodCall> calls(Class<?> type, String method) {
    return DescribedPredicate.describe(type.getSimpleName() + "." + method,
        call -> call.getTargetOwner().isEquivalentTo(type) && call.getName().equals(method));
  }

  /** Such as LocalDate.now(): a clock of ours has to be named. */
  private static DescribedPredicate<JavaMethodCall> withoutArguments(String method) {
    return DescribedPredicate.describe(method + "() of a time class",
        call -> call.getTargetOwner().getPackageName().equals("java.time") && call.getName().equals(method)
            && call.getTarget().getRawParameterTypes().isEmpty());
  }
}

package org.featuredpark;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.featuredpark.identity.UseCase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rooms of the house, and which doors lead from one to another. */
@AnalyzeClasses(packages = "org.featuredpark", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  /** A package knows only those before it. */
  private static final List<String> ORDER = List.of("shared", "audit", "calendar", "document", "notification",
      "identity", "workflow", "round", "application", "shortlist", "notice", "review", "monitoring", "evaluation",
      "recognition", "exit", "lifecycle", "portal", "workspace", "demo");

  @ArchTest
  static final ArchRule only_process_packages_and_workflow_know_the_engine = noClasses()
      .that(resideOutsideOfPackages("..process..", "org.featuredpark.workflow.."))
      .should().dependOnClassesThat().resideInAPackage("org.camunda..");

  @ArchTest
  static final ArchRule domain_and_use_cases_know_no_web = noClasses()
      .that(resideOutsideOfPackages("..web..", "..portal..", "..workspace..", "..workflow..", "..demo.."))
      .should().dependOnClassesThat(resideInAnyPackage("org.springframework.web..", "jakarta.servlet.."));

  @ArchTest
  static final ArchRule pages_reach_tables_only_through_use_cases = noClasses()
      .that(resideInAPackage("..web.."))
      .should().dependOnClassesThat(resideInAnyPackage("..persistence..", "org.springframework.jdbc.."));

  @ArchTest
  static final ArchRule use_cases_know_no_process = noClasses()
      .that().areAnnotatedWith(UseCase.class)
      .should().dependOnClassesThat().resideInAPackage("..process..");

  @ArchTest
  static final ArchRule tables_are_hidden = classes()
      .that().resideInAPackage("..persistence..").should().notBePublic();

  @ArchTest
  static final ArchRule packages_form_no_cycle =
      SlicesRuleDefinition.slices().matching("org.featuredpark.(*)..").should().beFreeOfCycles();

  @TestFactory
  Stream<DynamicTest> a_package_knows_only_those_before_it() {
    var classes = new com.tngtech.archunit.core.importer.ClassFileImporter()
        .withImportOption(new DoNotIncludeTests()).importPackages("org.featuredpark");
    return IntStream.range(0, ORDER.size() - 1).mapToObj(place -> DynamicTest.dynamicTest(ORDER.get(place),
        () -> noClasses().that().resideInAPackage("org.featuredpark." + ORDER.get(place) + "..")
            .should().dependOnClassesThat().resideInAnyPackage(ORDER.subList(place + 1, ORDER.size()).stream()
                .map(later -> "org.featuredpark." + later + "..").toArray(String[]::new))
            .allowEmptyShould(true).check(classes)));
  }
}

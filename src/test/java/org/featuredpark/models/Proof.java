package org.featuredpark.models;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Disabled;
import org.junit.platform.commons.annotation.Testable;

/**
 * A test that says which clause it proves.
 *
 * @param runs whether it is a test at all, and not switched off
 */
record Proof(String clause, String test, boolean runs) {

  private static final JavaClasses TESTS =
      new ClassFileImporter().withImportOption(new OnlyIncludeTests()).importPackages("org.featuredpark");

  static List<Proof> all() {
    return TESTS.stream().flatMap(type -> Stream.concat(ofClass(type), type.getMethods().stream()
        .flatMap(Proof::ofMethod))).sorted(Comparator.comparing(Proof::test).thenComparing(Proof::clause)).toList();
  }

  private static Stream<Proof> ofClass(JavaClass type) {
    return type.isAnnotatedWith(Proves.class) ? clauses(type.getAnnotationOfType(Proves.class))
        .map(clause -> new Proof(clause, name(type), type.getMethods().stream().anyMatch(Proof::isTest)))
        : Stream.of();
  }

  private static Stream<Proof> ofMethod(JavaMethod method) {
    return method.isAnnotatedWith(Proves.class) ? clauses(method.getAnnotationOfType(Proves.class))
        .map(clause -> new Proof(clause, name(method.getOwner()) + "#" + method.getName(), isTest(method)))
        : Stream.of();
  }

  private static Stream<String> clauses(Proves proves) {
    return Arrays.stream(proves.value());
  }

  private static String name(JavaClass type) {
    return type.getName().replace("org.featuredpark.", "");
  }

  private static boolean isTest(JavaMethod method) {
    return method.isMetaAnnotatedWith(Testable.class) && !method.isAnnotatedWith(Disabled.class)
        && !method.getOwner().isAnnotatedWith(Disabled.class);
  }
}

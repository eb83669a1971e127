package org.featuredpark.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every use case states who may call it. */
class CallersStatedTest {

  private static final List<Class<? extends Annotation>> RULES =
      List.of(RequiresRole.class, ByProcess.class, OpenToAll.class);

  @Test
  void every_public_method_of_a_use_case_states_who_may_call_it() {
    var silent = useCases().flatMap(useCase -> useCase.getMethods().stream())
        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
        .filter(method -> !isStated(method));

    assertThat(silent.map(JavaMethod::getFullName)).isEmpty();
  }

  private static Stream<JavaClass> useCases() {
    return new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.featuredpark")
        .stream().filter(type -> type.isAnnotatedWith(UseCase.class));
  }

  private static boolean isStated(JavaMethod method) {
    return RULES.stream().anyMatch(rule -> method.isAnnotatedWith(rule) || method.getOwner().isAnnotatedWith(rule));
  }
}

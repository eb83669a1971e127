package org.featuredpark;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.StandardEnvironment;

class ProfileGuardTest {

  private final StandardEnvironment environment = new StandardEnvironment();

  @Test
  void production_refuses_to_start_beside_the_demo() {
    environment.setActiveProfiles("postgres", "demo");

    assertThatIllegalStateException().isThrownBy(this::check).withMessageContaining("exclude each other");
  }

  @Test
  void production_starts_alone() {
    environment.setActiveProfiles("postgres");

    assertThatCode(this::check).doesNotThrowAnyException();
  }

  private void check() {
    new ProfileGuard().postProcessEnvironment(environment, new SpringApplication());
  }
}

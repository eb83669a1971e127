package org.featuredpark.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.AnnotatedGenericBeanDefinition;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.stereotype.Component;

class UseCaseNamesTest {

  @UseCase
  private static final class CloseWindow {
  }

  @Component("closeWindow")
  private static final class CloseWindowDelegate {
  }

  @Test
  void a_use_case_and_the_step_that_calls_it_can_live_side_by_side() {
    assertThat(nameOf(CloseWindow.class)).isEqualTo(CloseWindow.class.getName());
    assertThat(nameOf(CloseWindowDelegate.class)).isEqualTo("closeWindow");
  }

  private static String nameOf(Class<?> type) {
    return new UseCaseNames().generateBeanName(
        new AnnotatedGenericBeanDefinition(type), new DefaultListableBeanFactory());
  }
}

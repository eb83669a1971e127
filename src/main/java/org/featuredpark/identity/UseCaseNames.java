package org.featuredpark.identity;

import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;

/**
 * Names use cases by their full class name. A short name would clash with the step of a model that calls it, and would
 * let a model call the use case past that step.
 */
public class UseCaseNames extends AnnotationBeanNameGenerator {

  @Override
  public String generateBeanName(BeanDefinition definition, BeanDefinitionRegistry registry) {
    boolean useCase = definition instanceof AnnotatedBeanDefinition annotated
        && annotated.getMetadata().hasAnnotation(UseCase.class.getName());
    return useCase ? definition.getBeanClassName() : super.generateBeanName(definition, registry);
  }
}

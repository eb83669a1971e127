package org.featuredpark.portal;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Other systems and the pages write through the same interface: the gate stands before it and nowhere else. */
@Configuration
class WriteGateConfiguration implements WebMvcConfigurer {

  private final WriteGate gate;

  WriteGateConfiguration(WriteGate gate) {
    this.gate = gate;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(gate).addPathPatterns("/api/v1/**");
  }
}

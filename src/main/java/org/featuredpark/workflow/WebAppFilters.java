package org.featuredpark.workflow;

import jakarta.servlet.Filter;
import org.camunda.bpm.engine.IdentityService;
import org.featuredpark.identity.CurrentUser;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts our filters between the sign-in (order -100) and the engine's web applications and REST interface. */
@Configuration
class WebAppFilters {

  @Bean
  FilterRegistrationBean<Filter> webAppGate(CurrentUser user) {
    return filter("Web App Gate", new WebAppGate(user), 200, "/camunda/*");
  }

  @Bean
  FilterRegistrationBean<Filter> singleSignOn(CurrentUser user) {
    return filter("Container Based Authentication", new SingleSignOn(user), 201, "/camunda/app/*", "/camunda/api/*");
  }

  @Bean
  FilterRegistrationBean<Filter> engineIdentity(ObjectProvider<IdentityService> engine, CurrentUser user) {
    return filter("Engine Identity", new EngineIdentity(engine, user), 202, "/engine-rest/*");
  }

  private static FilterRegistrationBean<Filter> filter(String name, Filter filter, int order, String... paths) {
    var registration = new FilterRegistrationBean<>(filter);
    registration.setName(name);
    registration.setOrder(order);
    registration.addUrlPatterns(paths);
    return registration;
  }
}

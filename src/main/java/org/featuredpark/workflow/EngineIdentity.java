package org.featuredpark.workflow;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.featuredpark.identity.CurrentUser;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the engine who calls its REST interface, so that its authorizations apply. */
class EngineIdentity extends OncePerRequestFilter {

  private final ObjectProvider<IdentityService> engine;
  private final CurrentUser user;

  EngineIdentity(ObjectProvider<IdentityService> engine, CurrentUser user) {
    this.engine = engine;
    this.user = user;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var identity = engine.getObject();
    identity.setAuthentication(user.id(), List.copyOf(user.groups()));
    try {
      chain.doFilter(request, response);
    } finally {
      identity.clearAuthentication();
    }
  }
}

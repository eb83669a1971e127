package org.featuredpark.workflow;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.featuredpark.identity.CurrentUser;

/** Carries the sign-in of our pages into Tasklist, Cockpit and Admin. */
class SingleSignOn extends ContainerBasedAuthenticationFilter {

  private final CurrentUser user;

  SingleSignOn(CurrentUser user) {
    this.user = user;
  }

  @Override
  public void init(FilterConfig config) {
    authenticationProvider = new AuthenticationProvider() {

      @Override
      public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        if (!user.isSignedIn()) {
          return AuthenticationResult.unsuccessful();
        }
        var result = AuthenticationResult.successful(user.id());
        result.setGroups(List.copyOf(user.groups()));
        return result;
      }

      @Override
      public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      }
    };
  }
}

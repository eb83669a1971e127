package org.featuredpark.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.stream.Collectors;
import org.featuredpark.identity.Role;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** After signing in, people go where they wanted to go, or else to where they work. */
class LandingPage extends SavedRequestAwareAuthenticationSuccessHandler {

  private static final String TASKLIST = "/camunda/app/tasklist/default/";

  @Override
  protected String determineTargetUrl(
      HttpServletRequest request, HttpServletResponse response, Authentication user) {
    var groups = user.getAuthorities().stream().map(GrantedAuthority::getAuthority).collect(Collectors.toSet());
    return workplaceOf(groups);
  }

  private static String workplaceOf(Set<String> groups) {
    if (groups.contains(Role.ADMIN.group())) {
      return "/camunda/app/cockpit/default/";
    }
    if (groups.contains(Role.AUDITOR.group())) {
      return "/audit";
    }
    if (groups.contains(Role.APPLICANT.group())) {
      return "/tasks";
    }
    return groups.isEmpty() ? "/account" : TASKLIST;
  }
}

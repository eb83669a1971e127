package org.featuredpark.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Signing out on our pages or in one of the engine's web applications ends the one session everywhere. */
class SignOutRequest implements RequestMatcher {

  static final String WEB_APPS = "/camunda/api/admin/auth/user/";

  @Override
  public boolean matches(HttpServletRequest request) {
    return "POST".equals(request.getMethod()) && (isOurs(request) || isWebApp(request));
  }

  private static boolean isOurs(HttpServletRequest request) {
    return request.getServletPath().equals("/logout");
  }

  static boolean isWebApp(HttpServletRequest request) {
    var path = request.getRequestURI().substring(request.getContextPath().length());
    return path.startsWith(WEB_APPS) && path.endsWith("/logout");
  }
}

package org.featuredpark.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.util.StringUtils;

/** A call of the API by another system: it brings its password itself, so no browser can be tricked into it. */
class ServiceCall implements RequestMatcher {

  @Override
  public boolean matches(HttpServletRequest request) {
    return request.getRequestURI().startsWith(request.getContextPath() + "/api/")
        && StringUtils.startsWithIgnoreCase(request.getHeader("Authorization"), "Basic ");
  }
}

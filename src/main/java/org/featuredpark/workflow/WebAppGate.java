package org.featuredpark.workflow;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.Role;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UrlPathHelper;

/**
 * Lets people do in the engine's web applications what their work needs, and no more.
 *
 * <p>A task is finished through its form alone: the raw operations that set variables or skip the form are for
 * process admins. The set-up page, which creates an administrator for anyone (CVE-2026-77226), does not exist.
 */
class WebAppGate extends OncePerRequestFilter {

  private static final Pattern SETUP = Pattern.compile("/camunda/(api/admin|app/admin/[^/]+)/setup.*");
  private static final List<String> WRITES = List.of(
      "task", "task/count", "task/[^/]+/(claim|unclaim|submit-form|comment/create)",
      "filter/[^/]+/(list|singleResult|count)",
      "process-definition/[^/]+/submit-form", "process-definition/key/[^/]+/submit-form",
      "variable-instance", "history/[a-z-]+(/count)?");
  private static final Pattern ALLOWED_WRITE =
      Pattern.compile("/camunda/api/engine/engine/[^/]+/(" + String.join("|", WRITES) + ")");
  private static final Pattern SIGN_OUT = Pattern.compile("/camunda/api/admin/auth/user/[^/]+/(login/\\w+|logout)");

  private final CurrentUser user;

  WebAppGate(CurrentUser user) {
    this.user = user;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
    if (SETUP.matcher(path).matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (isAllowed(request.getMethod(), path)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN, "此操作仅限流程管理员");
    }
  }

  private boolean isAllowed(String method, String path) {
    return isRead(method) || user.hasAny(Role.ADMIN)
        || ALLOWED_WRITE.matcher(path).matches() || SIGN_OUT.matcher(path).matches();
  }

  private static boolean isRead(String method) {
    return method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS");
  }
}

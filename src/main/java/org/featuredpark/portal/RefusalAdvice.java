package org.featuredpark.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.featuredpark.shared.Clause;
import org.featuredpark.shared.Forbidden;
import org.featuredpark.shared.NotFound;
import org.featuredpark.shared.Refused;
import org.featuredpark.workflow.NotWaiting;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Answers what a rule refused, wherever in the call it was refused: programs get a problem that names the clause and
 * the field, people get the error page with the reason.
 */
@ControllerAdvice
class RefusalAdvice {

  /** Hands the reason to the error page. */
  static final String REASON = "featuredpark.reason";

  @ExceptionHandler(Refused.class)
  ResponseEntity<ProblemDetail> refused(Refused refused, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var problem = problem(HttpStatus.UNPROCESSABLE_ENTITY, "未予受理", refused.getMessage());
    problem.setProperty("clause", refused.clause().map(Clause::id).orElse(null));
    problem.setProperty("field", refused.field().orElse(null));
    problem.setProperty("errors", refused.all().stream().map(RefusalAdvice::error).toList());
    return answer(problem, request, response);
  }

  @ExceptionHandler(Forbidden.class)
  ResponseEntity<ProblemDetail> forbidden(Forbidden forbidden, HttpServletRequest request,
      HttpServletResponse response) throws IOException {
    return answer(problem(HttpStatus.FORBIDDEN, "没有权限", forbidden.getMessage()), request, response);
  }

  @ExceptionHandler(NotFound.class)
  ResponseEntity<ProblemDetail> notFound(NotFound missing, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    return answer(problem(HttpStatus.NOT_FOUND, "没有找到", missing.getMessage()), request, response);
  }

  @ExceptionHandler(NotWaiting.class)
  ResponseEntity<ProblemDetail> notWaiting(NotWaiting early, HttpServletRequest request,
      HttpServletResponse response) throws IOException {
    return answer(problem(HttpStatus.CONFLICT, "当前环节不能办理", "案件当前环节不能办理此事项，请刷新页面查看最新进展。"),
        request, response);
  }

  static ProblemDetail problem(HttpStatus status, String title, String detail) {
    var problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setTitle(title);
    return problem;
  }

  private static Map<String, String> error(Refused refused) {
    var error = new LinkedHashMap<String, String>();
    refused.clause().ifPresent(clause -> error.put("clause", clause.id()));
    refused.field().ifPresent(field -> error.put("field", field));
    error.put("message", refused.getMessage());
    return error;
  }

  static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, HttpServletRequest request,
      HttpServletResponse response) throws IOException {
    var path = request.getRequestURI().substring(request.getContextPath().length());
    if (path.startsWith("/api/")) {
      problem.setInstance(URI.create(request.getRequestURI()));
      return ResponseEntity.of(problem).build();
    }
    request.setAttribute(REASON, problem.getDetail());
    response.sendError(problem.getStatus());
    return null;
  }
}

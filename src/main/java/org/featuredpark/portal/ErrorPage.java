package org.featuredpark.portal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a person sees, or a program reads, when something could not be served. */
@Controller
class ErrorPage implements ErrorController {

  @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
  String page(HttpServletRequest request, Model model) {
    var status = statusOf(request);
    model.addAttribute("heading", headingOf(status));
    model.addAttribute("explanation", reasonIn(request).orElseGet(() -> explanationOf(status)));
    return "error";
  }

  @RequestMapping("/error")
  ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
    var status = statusOf(request);
    var problem = ProblemDetail.forStatusAndDetail(status, explanationOf(status));
    problem.setTitle(headingOf(status));
    return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
  }

  private static HttpStatus statusOf(HttpServletRequest request) {
    var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    var status = code == null ? null : HttpStatus.resolve((int) code);
    return status == null ? HttpStatus.NOT_FOUND : status;
  }

  private static Optional<String> reasonIn(HttpServletRequest request) {
    return Optional.ofNullable((String) request.getAttribute(RefusalAdvice.REASON));
  }

  private static String headingOf(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> "没有找到该页面";
      case UNAUTHORIZED -> "请先登录";
      case FORBIDDEN -> "没有权限";
      case METHOD_NOT_ALLOWED, BAD_REQUEST -> "请求无法识别";
      case UNPROCESSABLE_ENTITY, CONFLICT -> "未能办理";
      default -> "系统暂时无法处理";
    };
  }

  private static String explanationOf(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> "网址可能有误，或者内容已不再公开。";
      case UNAUTHORIZED -> "此内容需要登录后查看。";
      case FORBIDDEN -> "您的账号不能查看或办理此事项；如停留时间过长，请重新登录后再试。";
      case METHOD_NOT_ALLOWED, BAD_REQUEST -> "请返回上一页重新操作，已保存的内容不会丢失。";
      default -> "已保存的内容不会丢失，请稍后再试；如仍有问题，请联系系统管理员。";
    };
  }
}

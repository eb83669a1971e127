package org.featuredpark.portal;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.beans.PropertyEditorSupport;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.featuredpark.shared.EnteredDay;
import org.featuredpark.shared.Refused;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers what is not even a request that could be refused by a rule: it names what could not be read. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class MalformedRequestAdvice {

  private final RefusalAdvice refusals;

  MalformedRequestAdvice(RefusalAdvice refusals) {
    this.refusals = refusals;
  }

  @InitBinder
  void readDays(WebDataBinder binder) {
    binder.registerCustomEditor(LocalDate.class, new PropertyEditorSupport() {
      @Override
      public void setAsText(String typed) {
        try {
          setValue(typed.isBlank() ? null : EnteredDay.read(typed.strip()));
        } catch (DateTimeException unreadable) {
          throw new IllegalArgumentException(unreadable);
        }
      }
    });
  }

  @ExceptionHandler(MethodArgumentTypeMismatchException.class)
  ResponseEntity<ProblemDetail> wrongValue(MethodArgumentTypeMismatchException wrong, HttpServletRequest request,
      HttpServletResponse response) throws IOException {
    return unreadable(wrong.getName(), request, response);
  }

  @ExceptionHandler(BindException.class)
  ResponseEntity<ProblemDetail> wrongEntry(BindException wrong, HttpServletRequest request,
      HttpServletResponse response) throws IOException {
    return unreadable(wrong.getFieldErrors().stream().map(FieldError::getField).collect(Collectors.joining("、")),
        request, response);
  }

  /** A record that refuses what it is made of says so in its own words. */
  @ExceptionHandler(HttpMessageNotReadableException.class)
  ResponseEntity<ProblemDetail> wrongBody(HttpMessageNotReadableException wrong, HttpServletRequest request,
      HttpServletResponse response) throws IOException {
    var refused = Stream.iterate((Throwable) wrong, cause -> cause != null, Throwable::getCause)
        .filter(Refused.class::isInstance).map(Refused.class::cast).findFirst();
    if (refused.isPresent()) {
      return refusals.refused(refused.get(), request, response);
    }
    var field = wrong.getCause() instanceof JsonMappingException mapping ? path(mapping) : "";
    return field.isEmpty() ? answer(HttpStatus.BAD_REQUEST, "", "请求内容缺失，或不是可识别的JSON（UTF-8编码）。", request, response)
        : unreadable(field, request, response);
  }

  @ExceptionHandler(MissingServletRequestParameterException.class)
  ResponseEntity<ProblemDetail> missing(MissingServletRequestParameterException missing, HttpServletRequest request,
      HttpServletResponse response) throws IOException {
    return missing(missing.getParameterName(), request, response);
  }

  @ExceptionHandler(MissingRequestHeaderException.class)
  ResponseEntity<ProblemDetail> missing(MissingRequestHeaderException missing, HttpServletRequest request,
      HttpServletResponse response) throws IOException {
    return missing(missing.getHeaderName(), request, response);
  }

  @ExceptionHandler(MissingServletRequestPartException.class)
  ResponseEntity<ProblemDetail> missing(MissingServletRequestPartException missing, HttpServletRequest request,
      HttpServletResponse response) throws IOException {
    return missing(missing.getRequestPartName(), request, response);
  }

  @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
  ResponseEntity<ProblemDetail> wrongMethod(HttpRequestMethodNotSupportedException wrong, HttpServletRequest request,
      HttpServletResponse response) throws IOException {
    return answer(HttpStatus.METHOD_NOT_ALLOWED, "", "此地址不支持" + wrong.getMethod() + "请求。", request, response);
  }

  @ExceptionHandler(HttpMediaTypeNotSupportedException.class)
  ResponseEntity<ProblemDetail> wrongType(HttpMediaTypeNotSupportedException wrong, HttpServletRequest request,
      HttpServletResponse response) throws IOException {
    return answer(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Content-Type", "Content-Type 不正确，请按接口说明填写。", request,
        response);
  }

  @ExceptionHandler(NoResourceFoundException.class)
  ResponseEntity<ProblemDetail> nothingThere(NoResourceFoundException nothing, HttpServletRequest request,
      HttpServletResponse response) throws IOException {
    return answer(HttpStatus.NOT_FOUND, "", "网址可能有误，或者内容已不再公开。", request, response);
  }

  private static ResponseEntity<ProblemDetail> unreadable(String field, HttpServletRequest request,
      HttpServletResponse response) throws IOException {
    return answer(HttpStatus.BAD_REQUEST, field, "“" + field + "”的值不正确，无法识别，请按要求的格式填写。", request, response);
  }

  private static ResponseEntity<ProblemDetail> missing(String field, HttpServletRequest request,
      HttpServletResponse response) throws IOException {
    return answer(HttpStatus.BAD_REQUEST, field, "缺少“" + field + "”，请补充后重新提交。", request, response);
  }

  private static ResponseEntity<ProblemDetail> answer(HttpStatus status, String field, String detail,
      HttpServletRequest request, HttpServletResponse response) throws IOException {
    var problem = RefusalAdvice.problem(status, status == HttpStatus.NOT_FOUND ? "没有找到" : "请求无法识别", detail);
    if (!field.isEmpty()) {
      problem.setProperty("field", field);
    }
    return RefusalAdvice.answer(problem, request, response);
  }

  private static String path(JsonMappingException wrong) {
    return wrong.getPath().stream()
        .map(part -> part.getFieldName() == null ? String.valueOf(part.getIndex()) : part.getFieldName())
        .collect(Collectors.joining("."));
  }
}

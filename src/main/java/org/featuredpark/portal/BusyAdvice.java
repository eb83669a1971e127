package org.featuredpark.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Asks who comes in a rush to come back in some seconds, and not all at the same moment. */
@ControllerAdvice
class BusyAdvice {

  private static final int SOONEST_SECONDS = 2;
  private static final int LATEST_SECONDS = 6;

  @ExceptionHandler({Busy.class, CannotCreateTransactionException.class, CannotGetJdbcConnectionException.class})
  ResponseEntity<ProblemDetail> busy(HttpServletRequest request, HttpServletResponse response) throws IOException {
    int seconds = ThreadLocalRandom.current().nextInt(SOONEST_SECONDS, LATEST_SECONDS);
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
    return RefusalAdvice.answer(RefusalAdvice.problem(HttpStatus.SERVICE_UNAVAILABLE, "系统繁忙",
        "同时办理的人较多，本次操作未执行，请" + seconds + "秒后再试。已填写的内容不会丢失。"), request, response);
  }
}

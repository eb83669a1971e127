package org.featuredpark.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Asks who comes in a rush to come back in some seconds, and not all at the same moment. */
final class Busy {

  private static final int SOONEST_SECONDS = 2;
  private static final int LATEST_SECONDS = 6;

  private Busy() {
  }

  static ProblemDetail tell(HttpServletResponse response) {
    int seconds = ThreadLocalRandom.current().nextInt(SOONEST_SECONDS, LATEST_SECONDS);
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
    return RefusalAdvice.problem(HttpStatus.SERVICE_UNAVAILABLE, "系统繁忙",
        "同时办理的人较多，本次操作未执行，请" + seconds + "秒后再试。已填写的内容不会丢失。");
  }
}

package org.featuredpark.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets only so many writes work at once, and sends away at once who would wait long: in the last minutes before a
 * deadline a queue without end would serve nobody, while one who comes back is served soon. Whoever is sent away has
 * changed nothing yet.
 */
@Component
class WriteGate implements HandlerInterceptor {

  /** Not PATCH, the pieces of a file: they last as long as the sender's line is slow. */
  private static final Set<String> WRITES = Set.of("POST", "PUT", "DELETE");

  private final Semaphore places;
  private final Duration longestWait;

  WriteGate(@Value("${featuredpark.writes.at-once}") int atOnce,
      @Value("${featuredpark.writes.longest-wait}") Duration longestWait) {
    if (atOnce < 1) {
      throw new IllegalArgumentException("featuredpark.writes.at-once must be at least 1, not " + atOnce);
    }
    places = new Semaphore(atOnce, true);
    this.longestWait = longestWait;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws InterruptedException {
    if (isWrite(request) && !places.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new Busy();
    }
    return true;
  }

  @Override
  public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
      Exception failure) {
    if (isWrite(request)) {
      places.release();
    }
  }

  private static boolean isWrite(HttpServletRequest request) {
    return WRITES.contains(request.getMethod());
  }
}

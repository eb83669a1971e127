package org.featuredpark.portal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets only so many writes of the interface work at once, and sends away who would wait long: in the last minutes
 * before a deadline a queue without end would serve nobody, while one who comes back is served soon. Whoever is sent
 * away was not even asked for a password: that would cost more than it spares.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class WriteGate extends OncePerRequestFilter {

  private static final Set<String> WRITES = Set.of("POST", "PUT", "DELETE");

  private final Semaphore places;
  private final Duration longestWait;
  private final ObjectMapper json;

  WriteGate(@Value("${featuredpark.writes.at-once}") int atOnce,
      @Value("${featuredpark.writes.longest-wait}") Duration longestWait, ObjectMapper json) {
    if (atOnce < 1) {
      throw new IllegalArgumentException("featuredpark.writes.at-once must be at least 1, not " + atOnce);
    }
    places = new Semaphore(atOnce, true);
    this.longestWait = longestWait;
    this.json = json;
  }

  /** What carries a file, whole or in pieces (PATCH), lasts as long as its sender's line is slow. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var type = request.getContentType();
    return !request.getRequestURI().startsWith(request.getContextPath() + "/api/v1/")
        || !WRITES.contains(request.getMethod()) || (type != null && type.startsWith("multipart/"));
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!enter()) {
      sendAway(request, response);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      places.release();
    }
  }

  private boolean enter() {
    try {
      return places.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void sendAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var problem = Busy.tell(response);
    problem.setInstance(URI.create(request.getRequestURI()));
    response.setStatus(problem.getStatus());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setHeader("X-Content-Type-Options", "nosniff");
    json.writeValue(response.getOutputStream(), problem);
  }
}

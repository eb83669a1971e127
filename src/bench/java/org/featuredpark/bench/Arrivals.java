package org.featuredpark.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Lets people arrive when they would, whether or not those before them have been served. */
final class Arrivals implements AutoCloseable {

  private final ExecutorService people = Executors.newFixedThreadPool(2);
  private final List<CompletableFuture<?>> visits = new ArrayList<>();
  private final long start = System.nanoTime() + Duration.ofSeconds(1).toNanos();

  interface Visit {

    /** @param due when it was to begin, by the clock of {@link System#nanoTime()} */
    CompletableFuture<?> begin(long due);
  }

  void plan(Duration after, Visit visit) {
    long due = start + after.toNanos();
    var atItsTime = CompletableFuture.delayedExecutor(due - System.nanoTime(), TimeUnit.NANOSECONDS, people);
    visits.add(CompletableFuture.runAsync(() -> {
    }, atItsTime).thenCompose(now -> visit.begin(due)));
  }

  /** Until everybody has left; who stays too long is given up. */
  void await(Duration most) throws Exception {
    CompletableFuture.allOf(visits.toArray(CompletableFuture[]::new)).get(most.toSeconds(), TimeUnit.SECONDS);
  }

  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  @Override
  public void close() {
    people.shutdownNow();
  }
}

package org.featuredpark.bench;

import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** How long one kind of step took, from when it was due, however late it began. */
final class Latencies {

  private final String step;
  private final Histogram micros = new ConcurrentHistogram(Duration.ofHours(1).toNanos() / 1000, 3);
  private final LongAdder count = new LongAdder();

  Latencies(String step) {
    this.step = step;
  }

  void record(long fromNanos) {
    micros.recordValue(Math.max(0, (System.nanoTime() - fromNanos) / 1000));
    count.increment();
  }

  long count() {
    return count.sum();
  }

  double p95Seconds() {
    return micros.getValueAtPercentile(95) / 1e6;
  }

  @Override
  public String toString() {
    return "%-22s %8d   p50 %8.0f   p95 %8.0f   p99 %8.0f   max %8.0f ms".formatted(step, count(), at(50), at(95),
        at(99), micros.getMaxValue() / 1e3);
  }

  private double at(double percentile) {
    return micros.getValueAtPercentile(percentile) / 1e3;
  }
}

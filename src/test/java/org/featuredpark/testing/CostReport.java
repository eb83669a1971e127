package org.featuredpark.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What the steps of a story cost, one line each, kept in {@code target/cost}. */
public final class CostReport {

  public static final String ALTOGETHER = "altogether";

  private final String name;
  private final CostMeter meter;
  private final Map<String, Cost> steps = new LinkedHashMap<>();

  public CostReport(String name, CostMeter meter) {
    this.name = name;
    this.meter = meter;
  }

  public Cost of(String step, Runnable action) {
    var cost = meter.of(action);
    steps.merge(step, cost, Cost::plus);
    return cost;
  }

  public <T> T of(String step, Supplier<T> action) {
    var result = new Object() {
      private T value;
    };
    of(step, () -> {
      result.value = action.get();
    });
    return result.value;
  }

  /** What a step has cost so far, or all of them. */
  public Cost of(String step) {
    return step.equals(ALTOGETHER) ? steps.values().stream().reduce(Cost.NOTHING, Cost::plus) : steps.get(step);
  }

  public void write() {
    var lines = steps.entrySet().stream().map(step -> "%-32s %s".formatted(step.getKey(), step.getValue()))
        .collect(Collectors.toList());
    lines.add("%-32s %s".formatted(ALTOGETHER, of(ALTOGETHER)));
    try {
      var folder = Files.createDirectories(Path.of("target", "cost"));
      Files.write(folder.resolve(name + "-" + ContextDatabase.product() + ".txt"), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

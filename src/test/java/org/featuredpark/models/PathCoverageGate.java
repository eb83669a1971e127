package org.featuredpark.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Run after all other tests: every sequence flow of every model was taken by some of them. */
@Tag("gate")
class PathCoverageGate {

  @Test
  void every_path_of_every_model_was_taken() throws IOException {
    var taken = taken();
    var report = new StringBuilder("model,flows,taken,missing\n");
    var missing = new TreeMap<String, Set<String>>();
    for (var file : ModelFiles.bpmn()) {
      var model = ModelFiles.process(file);
      var process = model.getModelElementsByType(Process.class).iterator().next().getId();
      var flows = model.getModelElementsByType(SequenceFlow.class).stream().map(SequenceFlow::getId)
          .collect(Collectors.toCollection(TreeSet::new));
      var left = flows.stream().filter(flow -> !taken.contains(process + "#" + flow))
          .collect(Collectors.toCollection(TreeSet::new));
      report.append(process).append(',').append(flows.size()).append(',').append(flows.size() - left.size())
          .append(',').append(String.join(" ", left)).append('\n');
      if (!left.isEmpty()) {
        missing.put(process, left);
      }
    }
    Files.writeString(PathRecorder.FOLDER.resolve("report.csv"), report);
    System.out.println(report);

    assertThat(missing).as("sequence flows that no test takes").isEmpty();
  }

  private static Set<String> taken() throws IOException {
    var lines = new TreeSet<String>();
    try (var files = Files.list(PathRecorder.FOLDER)) {
      for (Path file : files.filter(one -> one.getFileName().toString().startsWith("taken-")).toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    return lines;
  }
}

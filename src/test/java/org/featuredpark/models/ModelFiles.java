package org.featuredpark.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/** The models and forms as they lie in the repository. */
final class ModelFiles {

  private ModelFiles() {
  }

  static List<Path> bpmn() {
    return find(Path.of("processes"), ".bpmn");
  }

  static List<Path> dmn() {
    return find(Path.of("processes"), ".dmn");
  }

  static List<Path> forms() {
    return find(Path.of("forms"), ".form");
  }

  static BpmnModelInstance process(Path file) {
    return Bpmn.readModelFromFile(file.toFile());
  }

  static DmnModelInstance decision(Path file) {
    return Dmn.readModelFromFile(file.toFile());
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<Path> find(Path root, String ending) {
    try (var files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

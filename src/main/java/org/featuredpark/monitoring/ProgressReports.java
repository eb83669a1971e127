package org.featuredpark.monitoring;

import java.util.List;
import java.util.Optional;
import org.featuredpark.shared.ApplicationNumber;

/** The progress reports of each construction. */
public interface ProgressReports {

  void open(ApplicationNumber application, ProgressReport report);

  void save(ApplicationNumber application, ProgressReport report);

  Optional<ProgressReport> latest(ApplicationNumber application, ReportKind kind);

  /** The latest period first. */
  List<ProgressReport> of(ApplicationNumber application, int limit);
}

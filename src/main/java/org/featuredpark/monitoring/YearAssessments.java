package org.featuredpark.monitoring;

import java.time.Instant;
import java.util.List;
import org.featuredpark.shared.ApplicationNumber;

/** The yearly assessments of each construction. */
public interface YearAssessments {

  void add(ApplicationNumber application, YearAssessment assessment, String assessedBy, Instant assessedAt);

  void grade(ApplicationNumber application, YearAssessment assessment);

  /** In the order of the years. */
  List<YearAssessment> of(ApplicationNumber application);
}

package org.featuredpark.application;

import java.time.Instant;
import java.util.List;
import org.featuredpark.shared.ApplicationNumber;

/** Writes where applications stand, and remembers every step of the way. */
public interface ApplicationRecords {

  void setStatus(ApplicationNumber number, ApplicationStatus status);

  void addStep(ApplicationNumber number, ApplicationStep step);

  /** Every step, the oldest first: a rule must not miss one. */
  List<ApplicationStep> steps(ApplicationNumber number);

  /** The first ones, the oldest first. */
  List<ApplicationStep> steps(ApplicationNumber number, int limit);

  /** One thing that happened to an application. */
  record ApplicationStep(Instant at, ApplicationStatus status, String note) {
  }
}

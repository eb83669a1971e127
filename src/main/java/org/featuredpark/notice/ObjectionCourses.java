package org.featuredpark.notice;

import java.time.Instant;
import java.util.List;
import org.featuredpark.shared.ApplicationNumber;

/** Where the handling of objections is written down, step by step. A closed objection takes no more entries. */
public interface ObjectionCourses {

  /** @throws org.featuredpark.shared.NotFound when there is no such objection */
  ObjectionCourse of(ObjectionNumber number);

  /** How far the objections against one park have come, the latest first. */
  List<ObjectionProgress> against(ApplicationNumber park, int limit);

  void recordCheck(ObjectionNumber number, AdmissibilityCheck check);

  void recordAdmissible(ObjectionNumber number, boolean admissible, String reason);

  void recordInvestigation(ObjectionNumber number, String findings, String parkStatement);

  void recordDecision(ObjectionNumber number, ObjectionOutcome outcome, String reasons);

  void close(ObjectionNumber number, ObjectionOutcome outcome, ObjectionEffect effect, Instant now);
}

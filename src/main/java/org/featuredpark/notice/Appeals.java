package org.featuredpark.notice;

import java.time.Instant;
import java.util.List;
import org.featuredpark.shared.ApplicationNumber;

/** Where appeals are written down. */
public interface Appeals {

  /** The next number of a park; until the transaction ends, nobody else gets one. */
  AppealNumber nextNumber(ApplicationNumber application);

  /** Adds an appeal; false when this delivered decision was appealed against before. */
  boolean add(Appeal appeal);

  /** @throws org.featuredpark.shared.NotFound when there is no such appeal */
  Appeal get(AppealNumber number);

  AppealCourse course(AppealNumber number);

  /** The latest first. */
  List<FiledAppeal> of(ApplicationNumber application, int limit);

  void recordExamination(AppealNumber number, String examination);

  void recordDecision(AppealNumber number, AppealOutcome outcome, String reasons);

  void recordRemedy(AppealNumber number, String remedy);

  void close(AppealNumber number, Instant now);
}

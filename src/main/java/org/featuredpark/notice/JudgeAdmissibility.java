package org.featuredpark.notice;

import java.time.Clock;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;

/** Keeps the conclusion on admissibility with its reason; an inadmissible objection ends here. Q6. */
@UseCase
@ByProcess
public class JudgeAdmissibility {

  private final ObjectionCourses courses;
  private final Clock clock;

  JudgeAdmissibility(ObjectionCourses courses, Clock clock) {
    this.courses = courses;
    this.clock = clock;
  }

  public void judge(ObjectionNumber number, boolean admissible, String reason) {
    courses.recordAdmissible(number, admissible, reason);
    if (!admissible) {
      courses.close(number, ObjectionOutcome.INADMISSIBLE, ObjectionEffect.KEEP, clock.instant());
    }
  }
}

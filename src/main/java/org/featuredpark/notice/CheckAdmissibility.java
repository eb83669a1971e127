package org.featuredpark.notice;

import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;

/** Takes down what an official found present in an objection; the decision table draws the conclusion. Q6. */
@UseCase
@RequiresRole(Role.CITY_OFFICER)
public class CheckAdmissibility {

  private final ObjectionCourses courses;

  CheckAdmissibility(ObjectionCourses courses) {
    this.courses = courses;
  }

  public void check(ObjectionNumber number, AdmissibilityCheck found) {
    courses.recordCheck(number, found);
  }
}

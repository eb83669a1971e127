package org.featuredpark.application;

import java.util.Objects;
import java.util.Optional;

/**
 * What an applicant declares, in the sections of the application form. The roster and the files are kept beside it.
 *
 * @param project null when the park brings no project along. R04
 */
public record ApplicationContent(OperatorProfile operator, ParkProfile park, IndustryProfile industry,
    OperationProfile operation, ProjectPlan project, Commitments commitments) {

  public ApplicationContent {
    Objects.requireNonNull(operator);
    Objects.requireNonNull(park);
    Objects.requireNonNull(industry);
    Objects.requireNonNull(operation);
    Objects.requireNonNull(commitments);
  }

  public Optional<Project> plannedProject() {
    return Optional.ofNullable(project).map(ProjectPlan::toProject);
  }
}

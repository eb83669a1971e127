package org.featuredpark.application;

import java.time.LocalDate;
import java.util.Objects;
import org.featuredpark.shared.Refused;

/** A step of the project with the day it is planned for. R07. */
public record Milestone(String code, String name, LocalDate plannedDate, int weight, String deliverable) {

  public Milestone {
    Objects.requireNonNull(code);
    Objects.requireNonNull(plannedDate);
    if (weight < 0 || weight > 100) {
      throw Refused.because("R07", "project.milestones", "里程碑“" + name + "”的权重应在0至100之间。");
    }
  }
}

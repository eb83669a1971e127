package org.featuredpark.application;

import java.time.LocalDate;
import java.util.List;
import org.featuredpark.shared.Money;
import org.featuredpark.shared.Refused;

/** The capability project that a park may bring along. R04, R07. */
public record Project(String name, CapabilityType capabilityType, String objective, Money totalInvestment,
    LocalDate plannedStart, LocalDate plannedEnd, List<Milestone> milestones) {

  public Project {
    milestones = List.copyOf(milestones);
    if (plannedEnd.isBefore(plannedStart)) {
      throw Refused.because("R07", "project.plannedEnd", "项目计划完工日期不能早于计划开工日期。");
    }
  }
}

package org.featuredpark.application;

import java.util.List;
import java.util.Objects;
import org.featuredpark.shared.ParkDirection;

/** What the park stands for: its one direction, its leading industry, and what it claims for them. R13–R19, R31. */
public record IndustryProfile(ParkDirection direction, PriorityIndustry leadingIndustry, Metric leadingMetric,
    List<ResidentCapital> residentCapitals, String directionEvidence) {

  public IndustryProfile {
    Objects.requireNonNull(direction);
    Objects.requireNonNull(leadingIndustry);
    Objects.requireNonNull(leadingMetric);
    residentCapitals = List.copyOf(residentCapitals);
  }
}

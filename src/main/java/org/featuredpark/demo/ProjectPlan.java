package org.featuredpark.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.featuredpark.application.CapabilityType;
import org.featuredpark.application.Milestone;

/** The project a park applies with; the names are those of the application form. R04, R07. */
public record ProjectPlan(String name, CapabilityType capabilityType, String objective, BigDecimal totalInvestmentWan,
    BigDecimal ownFundsWan, LocalDate plannedStartDate, LocalDate plannedEndDate, List<Milestone> milestones) {

  public ProjectPlan {
    milestones = List.copyOf(milestones);
  }
}

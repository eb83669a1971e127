package org.featuredpark.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.featuredpark.shared.Money;
import org.featuredpark.shared.Refused;

/** The project as the applicant writes it down, amounts in ten thousand yuan. R04, R07. */
public record ProjectPlan(String name, CapabilityType capabilityType, String objective,
    BigDecimal totalInvestmentWan, BigDecimal ownFundsWan, LocalDate plannedStartDate, LocalDate plannedEndDate,
    List<Milestone> milestones) {

  private static final int WHOLE = 100;
  private static final int MOST_MILESTONES = 50;

  public ProjectPlan {
    milestones = List.copyOf(milestones);
    if (ownFundsWan.compareTo(totalInvestmentWan) > 0) {
      throw Refused.because("R04", "project.ownFundsWan", "自有资金不能多于总投资。");
    }
    if (plannedEndDate.isBefore(plannedStartDate)) {
      throw Refused.because("R07", "project.plannedEndDate", "计划完工日期不能早于计划开工日期。");
    }
    if (milestones.stream().anyMatch(milestone -> milestone.plannedDate().isAfter(plannedEndDate))) {
      throw Refused.because("R07", "project.milestones", "里程碑日期不能晚于计划完工日期。");
    }
    if (milestones.size() > MOST_MILESTONES) {
      throw Refused.because("R07", "project.milestones", "里程碑最多" + MOST_MILESTONES + "个，请合并后填写。");
    }
    if (milestones.stream().map(Milestone::code).distinct().count() < milestones.size()) {
      throw Refused.because("R07", "project.milestones", "里程碑编号不能重复。");
    }
    if (milestones.stream().mapToInt(Milestone::weight).sum() != WHOLE) {
      throw Refused.because("R07", "project.milestones", "请填写里程碑，权重合计应为100。");
    }
  }

  Project toProject() {
    return new Project(name, capabilityType, objective, Money.ofYuan(totalInvestmentWan.movePointRight(4)),
        plannedStartDate, plannedEndDate, milestones);
  }
}

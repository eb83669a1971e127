package org.featuredpark.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.featuredpark.shared.ApplicationNumber;

/** Plans that tests of several stages need. */
public final class PlanExamples {

  public static final ApplicationNumber PARK = new ApplicationNumber("PILOT-2024-1-110108-0001");

  private PlanExamples() {
  }

  public static PlanTarget target(TargetKind kind, int weight) {
    return new PlanTarget(kind, BigDecimal.ZERO,
        List.of(BigDecimal.valueOf(2), BigDecimal.valueOf(4), BigDecimal.valueOf(6)), weight, "企业名单");
  }

  public static PlanTask task() {
    return new PlanTask("建成公共检测平台", LocalDate.of(2025, 6, 30), "运营部");
  }

  public static ThreeYearPlan draft(ApplicationNumber park) {
    return ThreeYearPlan.draft(park, List.of(target(TargetKind.NEW_SRDI, 100)), List.of(task()));
  }
}

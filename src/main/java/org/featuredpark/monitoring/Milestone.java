package org.featuredpark.monitoring;

import java.time.LocalDate;
import java.util.Objects;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Refused;

/** One step of the project's plan; {@code reachedOn} is null until it is reached. R07. */
public record Milestone(String code, String name, LocalDate plannedOn, LocalDate reachedOn) {

  public Milestone {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(plannedOn, "plannedOn");
  }

  public boolean isLate(LocalDate today) {
    return (reachedOn == null ? today : reachedOn).isAfter(plannedOn);
  }

  Milestone reached(LocalDate day, LocalDate today) {
    if (day.isAfter(today)) {
      throw Refused.because("R07", "milestonesReached", "节点“" + name + "”的完成日期不能晚于今天。");
    }
    if (reachedOn != null && !reachedOn.equals(day)) {
      throw Refused.because("R07", "milestonesReached", "节点“" + name + "”已报告于" + BeijingTime.format(reachedOn)
          + "完成，不能改报。");
    }
    return new Milestone(code, name, plannedOn, day);
  }

  /** A milestone that was reached late does not become timely by a later plan. */
  Milestone movedTo(LocalDate day) {
    if (reachedOn != null) {
      throw Refused.because("R07", "newDate", "节点“" + name + "”已经完成，计划日期不能再变更。");
    }
    return new Milestone(code, name, day, null);
  }
}

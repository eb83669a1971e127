package org.featuredpark.review;

import java.time.LocalDate;
import java.util.Objects;
import org.featuredpark.shared.Refused;

/** One piece of work that a three-year plan commits to, with the day it is due and who answers for it. */
public record PlanTask(String name, LocalDate due, String owner) {

  private static final int LONGEST = 200;

  public PlanTask {
    Objects.requireNonNull(due, "due");
    require(name, "任务名称");
    require(owner, "任务责任人");
  }

  private static void require(String text, String label) {
    if (text == null || text.isBlank() || text.length() > LONGEST) {
      throw Refused.because("R50", "tasks", label + "：请填写，不超过" + LONGEST + "字。");
    }
  }
}

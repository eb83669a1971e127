package org.featuredpark.review.process;

import java.time.LocalDate;
import java.util.List;
import org.featuredpark.review.PlanTarget;
import org.featuredpark.review.PlanTask;
import org.featuredpark.review.TargetKind;
import org.featuredpark.review.process.FormRows.Row;
import org.springframework.stereotype.Component;

/** Reads the two lists of a three-year plan out of its form. */
@Component
class PlanRows {

  private static final int DATE = 10;

  List<PlanTarget> targets(String json) {
    return FormRows.read("targets", json, PlanRows::target);
  }

  List<PlanTask> tasks(String json) {
    return FormRows.read("tasks", json, PlanRows::task);
  }

  private static PlanTarget target(Row row) {
    return new PlanTarget(row.parsed("kind", "目标", TargetKind::valueOf), row.decimal("baseline", "现状值"),
        List.of(row.decimal("year1", "第一年"), row.decimal("year2", "第二年"), row.decimal("year3", "第三年")),
        row.whole("weight", "权重"), row.text("evidence", "佐证材料"));
  }

  private static PlanTask task(Row row) {
    return new PlanTask(row.text("name", "任务名称"),
        row.parsed("due", "完成日期", text -> LocalDate.parse(text.substring(0, Math.min(DATE, text.length())))),
        row.text("owner", "责任人"));
  }
}

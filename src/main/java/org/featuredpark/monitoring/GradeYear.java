package org.featuredpark.monitoring;

import java.math.BigDecimal;
import org.featuredpark.application.ParkNews;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;

/** Has a year's total graded by the rule and tells the operator the grade. R11. */
@UseCase
@ByProcess
public class GradeYear {

  private final YearAssessments assessments;
  private final ParkNews news;

  GradeYear(YearAssessments assessments, ParkNews news) {
    this.assessments = assessments;
    this.news = news;
  }

  public BigDecimal total(ApplicationNumber application) {
    return latest(application).total();
  }

  /** Whether the park may go on. */
  public boolean keep(ApplicationNumber application, String grade, String reason) {
    var graded = latest(application).graded(grade, reason);
    assessments.grade(application, graded);
    news.record(application, "year.grade", reason);
    news.toOperator(application, "year-" + graded.year(), "第" + graded.year() + "年年度评价结果", reason);
    return !graded.isFailed();
  }

  private YearAssessment latest(ApplicationNumber application) {
    var all = assessments.of(application);
    return all.get(all.size() - 1);
  }
}

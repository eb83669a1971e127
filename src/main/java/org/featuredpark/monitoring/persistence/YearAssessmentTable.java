package org.featuredpark.monitoring.persistence;

import java.time.Instant;
import java.util.List;
import org.featuredpark.monitoring.YearAssessment;
import org.featuredpark.monitoring.YearAssessments;
import org.featuredpark.shared.ApplicationNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class YearAssessmentTable implements YearAssessments {

  private static final int MOST_YEARS = 10;

  private final JdbcClient jdbc;

  YearAssessmentTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(ApplicationNumber application, YearAssessment assessment, String assessedBy, Instant assessedAt) {
    jdbc.sql("INSERT INTO year_assessment (application_number, year_no, total, remark, assessed_by, assessed_at)"
            + " VALUES (:application, :year, :total, :remark, :by, :at)")
        .param("application", application.value()).param("year", assessment.year())
        .param("total", assessment.total()).param("remark", assessment.remark())
        .param("by", assessedBy).param("at", Columns.moment(assessedAt)).update();
  }

  @Override
  public void grade(ApplicationNumber application, YearAssessment assessment) {
    jdbc.sql("UPDATE year_assessment SET grade = :grade, grade_reason = :reason"
            + " WHERE application_number = :application AND year_no = :year")
        .param("grade", assessment.grade()).param("reason", assessment.gradeReason())
        .param("application", application.value()).param("year", assessment.year()).update();
  }

  @Override
  public List<YearAssessment> of(ApplicationNumber application) {
    return jdbc.sql("SELECT year_no, total, remark, grade, grade_reason FROM year_assessment"
            + " WHERE application_number = :application ORDER BY year_no LIMIT :limit")
        .param("application", application.value()).param("limit", MOST_YEARS)
        .query((row, i) -> new YearAssessment(row.getInt(1), row.getBigDecimal(2), row.getString(3),
            row.getString(4), row.getString(5))).list();
  }
}

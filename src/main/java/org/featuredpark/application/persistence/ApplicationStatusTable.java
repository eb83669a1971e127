package org.featuredpark.application.persistence;

import java.util.List;
import org.featuredpark.application.ApplicationRecords;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ApplicationStatusTable implements ApplicationRecords {

  private final JdbcClient jdbc;

  ApplicationStatusTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void setStatus(ApplicationNumber number, ApplicationStatus status) {
    int changed = jdbc.sql("UPDATE application SET status = :status WHERE number = :number")
        .param("status", status.name()).param("number", number.value()).update();
    if (changed == 0) {
      throw NotFound.of("申报", number);
    }
  }

  @Override
  public void addStep(ApplicationNumber number, ApplicationStep step) {
    jdbc.sql("INSERT INTO application_step (application_number, happened_at, status, note)"
            + " VALUES (:number, :at, :status, :note)")
        .param("number", number.value()).param("at", SqlTime.of(step.at()))
        .param("status", step.status().name()).param("note", step.note()).update();
  }

  @Override
  public List<ApplicationStep> steps(ApplicationNumber number) {
    return steps(number, Integer.MAX_VALUE);
  }

  @Override
  public List<ApplicationStep> steps(ApplicationNumber number, int limit) {
    return jdbc.sql("SELECT happened_at, status, note FROM application_step WHERE application_number = :number"
            + " ORDER BY id LIMIT :limit")
        .param("number", number.value()).param("limit", limit)
        .query((row, i) -> new ApplicationStep(SqlTime.read(row, "happened_at"),
            ApplicationStatus.valueOf(row.getString(2)), row.getString(3)))
        .list();
  }
}

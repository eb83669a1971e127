package org.featuredpark.monitoring.persistence;

import java.time.Instant;
import org.featuredpark.monitoring.ExperienceAuthor;
import org.featuredpark.monitoring.Experiences;
import org.featuredpark.shared.ApplicationNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ExperienceTable implements Experiences {

  private final JdbcClient jdbc;

  ExperienceTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(ApplicationNumber application, ExperienceAuthor author, String summary, String by, Instant at) {
    jdbc.sql("INSERT INTO experience_report (application_number, author, summary, submitted_by, submitted_at)"
            + " VALUES (:application, :author, :summary, :by, :at)")
        .param("application", application.value()).param("author", author.name()).param("summary", summary)
        .param("by", by).param("at", Columns.moment(at)).update();
  }
}

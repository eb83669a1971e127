package org.featuredpark.application.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.featuredpark.application.CapabilityType;
import org.featuredpark.application.Milestone;
import org.featuredpark.application.Project;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProjectTable {

  private static final int MOST_MILESTONES = 50;

  private final JdbcClient jdbc;

  ProjectTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Project> find(ApplicationNumber number) {
    return jdbc.sql("SELECT name, capability_type, objective, total_investment_yuan, planned_start, planned_end"
            + " FROM project WHERE application_number = :number")
        .param("number", number.value())
        .query((row, i) -> new Project(row.getString(1), CapabilityType.valueOf(row.getString(2)), row.getString(3),
            Money.ofYuan(row.getBigDecimal(4)), row.getObject(5, LocalDate.class), row.getObject(6, LocalDate.class),
            milestones(number)))
        .optional();
  }

  void replace(ApplicationNumber number, Optional<Project> project) {
    jdbc.sql("DELETE FROM milestone WHERE application_number = :number").param("number", number.value()).update();
    jdbc.sql("DELETE FROM project WHERE application_number = :number").param("number", number.value()).update();
    project.ifPresent(planned -> insert(number, planned));
  }

  private void insert(ApplicationNumber number, Project project) {
    jdbc.sql("INSERT INTO project (application_number, name, capability_type, objective, total_investment_yuan,"
            + " planned_start, planned_end) VALUES (:number, :name, :type, :objective, :investment, :start, :end)")
        .param("number", number.value()).param("name", project.name())
        .param("type", project.capabilityType().name()).param("objective", project.objective())
        .param("investment", project.totalInvestment().yuan())
        .param("start", project.plannedStart()).param("end", project.plannedEnd()).update();
    for (var milestone : project.milestones()) {
      jdbc.sql("INSERT INTO milestone (application_number, code, name, planned_date, weight, deliverable)"
              + " VALUES (:number, :code, :name, :date, :weight, :deliverable)")
          .param("number", number.value()).param("code", milestone.code()).param("name", milestone.name())
          .param("date", milestone.plannedDate()).param("weight", milestone.weight())
          .param("deliverable", milestone.deliverable()).update();
    }
  }

  private List<Milestone> milestones(ApplicationNumber number) {
    return jdbc.sql("SELECT code, name, planned_date, weight, deliverable FROM milestone"
            + " WHERE application_number = :number ORDER BY planned_date, code LIMIT :most")
        .param("number", number.value()).param("most", MOST_MILESTONES)
        .query((row, i) -> new Milestone(row.getString(1), row.getString(2), row.getObject(3, LocalDate.class),
            row.getInt(4), row.getString(5)))
        .list();
  }
}

package org.featuredpark.monitoring.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.featuredpark.calendar.ConstructionPeriod;
import org.featuredpark.monitoring.Construction;
import org.featuredpark.monitoring.ConstructionStatus;
import org.featuredpark.monitoring.Constructions;
import org.featuredpark.monitoring.ExperienceReports;
import org.featuredpark.monitoring.Milestone;
import org.featuredpark.monitoring.Risk;
import org.featuredpark.monitoring.StartWatch;
import org.featuredpark.monitoring.Tally;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ConstructionTable implements Constructions {

  private static final int MOST_MILESTONES = 200;

  // A report that could only fall due after the period was never owed.
  private static final String SELECT = """
      SELECT c.*,
        (SELECT COUNT(*) FROM progress_report r WHERE r.application_number = c.application_number
          AND r.due_on <= c.ends_on AND (r.submitted_at IS NOT NULL OR r.due_on < :today)) AS reports_due,
        (SELECT COUNT(*) FROM progress_report r WHERE r.application_number = c.application_number
          AND r.due_on <= c.ends_on AND r.on_time) AS reports_on_time,
        (SELECT COUNT(*) FROM construction_milestone m WHERE m.application_number = c.application_number
          AND (m.reached_on IS NOT NULL OR m.planned_on < :today)) AS milestones_due,
        (SELECT COUNT(*) FROM construction_milestone m WHERE m.application_number = c.application_number
          AND m.reached_on <= m.planned_on) AS milestones_on_time,
        EXISTS (SELECT 1 FROM experience_report e WHERE e.application_number = c.application_number
          AND e.author = 'OPERATOR') AS by_operator,
        EXISTS (SELECT 1 FROM experience_report e WHERE e.application_number = c.application_number
          AND e.author = 'DISTRICT') AS by_district,
        (SELECT r.risk FROM progress_report r WHERE r.application_number = c.application_number
          AND r.risk IS NOT NULL ORDER BY r.period_start DESC LIMIT 1) AS latest_risk
      FROM construction c
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  ConstructionTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public Construction get(ApplicationNumber application) {
    return find(application).orElseThrow(() -> NotFound.of("建设期", application));
  }

  @Override
  public Optional<Construction> find(ApplicationNumber application) {
    return jdbc.sql(SELECT + "WHERE c.application_number = :application")
        .param("today", today()).param("application", application.value())
        .query(ConstructionTable::construction).optional();
  }

  @Override
  public List<Construction> running(int limit) {
    return jdbc.sql(SELECT + "WHERE c.status = 'RUNNING' ORDER BY c.ends_on, c.application_number LIMIT :limit")
        .param("today", today()).param("limit", limit)
        .query(ConstructionTable::construction).list();
  }

  @Override
  public void open(Construction construction, List<Milestone> milestones) {
    jdbc.sql("""
        INSERT INTO construction (application_number, started_on, ends_on, proposed_start, planned_start,
          planned_since, actual_start, start_overdue, extensions, status)
        VALUES (:application, :start, :end, :proposed, :planned, :since, :actual, :overdue, :extensions, :status)
        """)
        .param("application", construction.application().value())
        .param("start", construction.period().start()).param("end", construction.period().end())
        .param("proposed", construction.start().proposed()).param("planned", construction.start().planned())
        .param("since", construction.start().plannedSince()).param("actual", construction.start().actual())
        .param("overdue", construction.start().overdue()).param("extensions", construction.start().extensions())
        .param("status", construction.status().name()).update();
    for (var milestone : milestones) {
      jdbc.sql("INSERT INTO construction_milestone (application_number, code, name, planned_on, reached_on)"
              + " VALUES (:application, :code, :name, :planned, :reached)")
          .param("application", construction.application().value())
          .param("code", milestone.code()).param("name", milestone.name())
          .param("planned", milestone.plannedOn()).param("reached", milestone.reachedOn()).update();
    }
  }

  @Override
  public void save(Construction construction) {
    jdbc.sql("""
        UPDATE construction SET planned_start = :planned, planned_since = :since, actual_start = :actual,
          start_overdue = :overdue, extensions = :extensions, status = :status
        WHERE application_number = :application
        """)
        .param("planned", construction.start().planned()).param("since", construction.start().plannedSince())
        .param("actual", construction.start().actual()).param("overdue", construction.start().overdue())
        .param("extensions", construction.start().extensions()).param("status", construction.status().name())
        .param("application", construction.application().value()).update();
  }

  @Override
  public List<Milestone> milestones(ApplicationNumber application) {
    return jdbc.sql("SELECT code, name, planned_on, reached_on FROM construction_milestone"
            + " WHERE application_number = :application ORDER BY planned_on, code LIMIT :limit")
        .param("application", application.value()).param("limit", MOST_MILESTONES)
        .query((row, i) -> new Milestone(row.getString(1), row.getString(2), date(row, "planned_on"),
            date(row, "reached_on"))).list();
  }

  @Override
  public void save(ApplicationNumber application, Milestone milestone) {
    jdbc.sql("UPDATE construction_milestone SET planned_on = :planned, reached_on = :reached"
            + " WHERE application_number = :application AND code = :code")
        .param("planned", milestone.plannedOn()).param("reached", milestone.reachedOn())
        .param("application", application.value()).param("code", milestone.code()).update();
  }

  private LocalDate today() {
    return BeijingTime.dateOf(clock.instant());
  }

  private static Construction construction(ResultSet row, int index) throws SQLException {
    return new Construction(new ApplicationNumber(row.getString("application_number")),
        new ConstructionPeriod(date(row, "started_on"), date(row, "ends_on")),
        new StartWatch(date(row, "proposed_start"), date(row, "planned_start"), date(row, "planned_since"),
            date(row, "actual_start"), row.getBoolean("start_overdue"), row.getInt("extensions")),
        ConstructionStatus.valueOf(row.getString("status")),
        new Tally(row.getInt("reports_due"), row.getInt("reports_on_time")),
        new Tally(row.getInt("milestones_due"), row.getInt("milestones_on_time")),
        new ExperienceReports(row.getBoolean("by_operator"), row.getBoolean("by_district")),
        row.getString("latest_risk") == null ? Risk.NONE : Risk.valueOf(row.getString("latest_risk")));
  }

  private static LocalDate date(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}

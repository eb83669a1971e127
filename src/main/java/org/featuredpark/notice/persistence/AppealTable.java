package org.featuredpark.notice.persistence;

import static org.featuredpark.notice.persistence.NoticeTable.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.featuredpark.notice.Appeal;
import org.featuredpark.notice.AppealCourse;
import org.featuredpark.notice.AppealNumber;
import org.featuredpark.notice.AppealOutcome;
import org.featuredpark.notice.Appeals;
import org.featuredpark.notice.DecisionKind;
import org.featuredpark.notice.DecisionRef;
import org.featuredpark.notice.FiledAppeal;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.NotFound;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AppealTable implements Appeals {

  private static final String COLUMNS = "SELECT number, application_number, decision_kind, delivered_on, grounds,"
      + " filed_by, filed_at, examination, outcome, reasons, remedy, closed_at FROM appeal";

  private final JdbcClient jdbc;

  AppealTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The application's row is held, so that of two appeals at once the second counts the first. */
  @Override
  public AppealNumber nextNumber(ApplicationNumber application) {
    jdbc.sql("SELECT number FROM application WHERE number = :application FOR UPDATE")
        .param("application", application.value()).query(String.class).optional();
    int filed = jdbc.sql("SELECT COUNT(*) FROM appeal WHERE application_number = :application")
        .param("application", application.value()).query(Integer.class).single();
    return AppealNumber.of(application, filed + 1);
  }

  /** The unique key stops the second of two clicks; it has to be the last word of the transaction then. */
  @Override
  public boolean add(Appeal appeal) {
    try {
      jdbc.sql("INSERT INTO appeal (number, application_number, decision_kind, delivered_on, grounds, filed_by,"
              + " filed_at) VALUES (:number, :application, :kind, :delivered, :grounds, :by, :at)")
          .param("number", appeal.number().value()).param("application", appeal.decision().application().value())
          .param("kind", appeal.decision().kind().name()).param("delivered", appeal.deliveredOn())
          .param("grounds", appeal.grounds()).param("by", appeal.filedBy()).param("at", utc(appeal.filedAt()))
          .update();
      return true;
    } catch (DuplicateKeyException appealedBefore) {
      return false;
    }
  }

  @Override
  public Appeal get(AppealNumber number) {
    return jdbc.sql(COLUMNS + " WHERE number = :number").param("number", number.value())
        .query(AppealTable::appeal).optional().orElseThrow(() -> NotFound.of("申诉", number));
  }

  @Override
  public AppealCourse course(AppealNumber number) {
    return jdbc.sql(COLUMNS + " WHERE number = :number")
        .param("number", number.value()).query(AppealTable::course).optional()
        .orElseThrow(() -> NotFound.of("申诉", number));
  }

  @Override
  public List<FiledAppeal> of(ApplicationNumber application, int limit) {
    return jdbc.sql(COLUMNS + " WHERE application_number = :application ORDER BY number DESC LIMIT :limit")
        .param("application", application.value()).param("limit", limit)
        .query((row, i) -> new FiledAppeal(appeal(row, i), course(row, i))).list();
  }

  @Override
  public void recordExamination(AppealNumber number, String examination) {
    changed(jdbc.sql("UPDATE appeal SET examination = :text WHERE number = :number AND closed_at IS NULL")
        .param("text", examination), number);
  }

  @Override
  public void recordDecision(AppealNumber number, AppealOutcome outcome, String reasons) {
    changed(jdbc.sql("UPDATE appeal SET outcome = :outcome, reasons = :reasons"
            + " WHERE number = :number AND closed_at IS NULL")
        .param("outcome", outcome.name()).param("reasons", reasons), number);
  }

  @Override
  public void recordRemedy(AppealNumber number, String remedy) {
    changed(jdbc.sql("UPDATE appeal SET remedy = :text WHERE number = :number AND closed_at IS NULL")
        .param("text", remedy), number);
  }

  @Override
  public void close(AppealNumber number, Instant now) {
    changed(jdbc.sql("UPDATE appeal SET closed_at = :now WHERE number = :number AND closed_at IS NULL")
        .param("now", utc(now)), number);
  }

  private static void changed(JdbcClient.StatementSpec update, AppealNumber number) {
    if (update.param("number", number.value()).update() != 1) {
      throw new IllegalStateException("Appeal " + number + " is not open");
    }
  }

  private static Appeal appeal(ResultSet row, int index) throws SQLException {
    return new Appeal(new AppealNumber(row.getString("number")),
        new DecisionRef(new ApplicationNumber(row.getString("application_number")),
            DecisionKind.valueOf(row.getString("decision_kind"))),
        row.getObject("delivered_on", LocalDate.class), row.getString("grounds"), row.getString("filed_by"),
        row.getObject("filed_at", OffsetDateTime.class).toInstant());
  }

  private static AppealCourse course(ResultSet row, int index) throws SQLException {
    return new AppealCourse(text(row, "examination"),
        Optional.ofNullable(row.getString("outcome")).map(AppealOutcome::valueOf), text(row, "reasons"),
        text(row, "remedy"),
        Optional.ofNullable(row.getObject("closed_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant));
  }

  private static String text(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNullElse(row.getString(column), "");
  }
}

package org.featuredpark.notice.persistence;

import static org.featuredpark.notice.persistence.NoticeTable.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.featuredpark.notice.AdmissibilityCheck;
import org.featuredpark.notice.ObjectionCourse;
import org.featuredpark.notice.ObjectionCourses;
import org.featuredpark.notice.ObjectionEffect;
import org.featuredpark.notice.ObjectionNumber;
import org.featuredpark.notice.ObjectionOutcome;
import org.featuredpark.notice.ObjectionProgress;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ObjectionCourseTable implements ObjectionCourses {

  private static final String COLUMNS = "SELECT number, application_number, received_at, named, address_given,"
      + " contact_given, seal_present, hand_signed, evidence_given, admissible, admissibility_reason, findings,"
      + " park_statement, outcome, reasons, effect, closed_at FROM objection";

  private final JdbcClient jdbc;

  ObjectionCourseTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public ObjectionCourse of(ObjectionNumber number) {
    return jdbc.sql(COLUMNS + " WHERE number = :number")
        .param("number", number.value()).query(ObjectionCourseTable::course).optional()
        .orElseThrow(() -> NotFound.of("异议", number));
  }

  @Override
  public List<ObjectionProgress> against(ApplicationNumber park, int limit) {
    return jdbc.sql(COLUMNS + " WHERE application_number = :park ORDER BY received_at DESC, number DESC LIMIT :limit")
        .param("park", park.value()).param("limit", limit).query(ObjectionCourseTable::progress).list();
  }

  @Override
  public void recordCheck(ObjectionNumber number, AdmissibilityCheck check) {
    changed(jdbc.sql("UPDATE objection SET named = :named, address_given = :address, contact_given = :contact,"
            + " seal_present = :seal, hand_signed = :signed, evidence_given = :evidence"
            + " WHERE number = :number AND closed_at IS NULL")
        .param("named", check.named()).param("address", check.addressGiven())
        .param("contact", check.contactGiven()).param("seal", check.sealPresent())
        .param("signed", check.handSigned()).param("evidence", check.evidenceGiven()), number);
  }

  @Override
  public void recordAdmissible(ObjectionNumber number, boolean admissible, String reason) {
    changed(jdbc.sql("UPDATE objection SET admissible = :admissible, admissibility_reason = :reason"
            + " WHERE number = :number AND closed_at IS NULL")
        .param("admissible", admissible).param("reason", reason), number);
  }

  @Override
  public void recordInvestigation(ObjectionNumber number, String findings, String parkStatement) {
    changed(jdbc.sql("UPDATE objection SET findings = :findings, park_statement = :park"
            + " WHERE number = :number AND closed_at IS NULL")
        .param("findings", findings).param("park", parkStatement), number);
  }

  @Override
  public void recordDecision(ObjectionNumber number, ObjectionOutcome outcome, String reasons) {
    changed(jdbc.sql("UPDATE objection SET outcome = :outcome, reasons = :reasons"
            + " WHERE number = :number AND closed_at IS NULL")
        .param("outcome", outcome.name()).param("reasons", reasons), number);
  }

  @Override
  public void close(ObjectionNumber number, ObjectionOutcome outcome, ObjectionEffect effect, Instant now) {
    changed(jdbc.sql("UPDATE objection SET outcome = :outcome, effect = :effect, closed_at = :now"
            + " WHERE number = :number AND closed_at IS NULL")
        .param("outcome", outcome.name()).param("effect", effect.name()).param("now", utc(now)), number);
  }

  private static void changed(JdbcClient.StatementSpec update, ObjectionNumber number) {
    if (update.param("number", number.value()).update() != 1) {
      throw new IllegalStateException("Objection " + number + " is not open");
    }
  }

  private static ObjectionProgress progress(ResultSet row, int index) throws SQLException {
    return ObjectionProgress.forPark(new ObjectionNumber(row.getString("number")),
        new ApplicationNumber(row.getString("application_number")),
        row.getObject("received_at", OffsetDateTime.class).toInstant(), course(row, index));
  }

  private static ObjectionCourse course(ResultSet row, int index) throws SQLException {
    var closed = row.getObject("closed_at", OffsetDateTime.class);
    return new ObjectionCourse(check(row), Optional.ofNullable(row.getObject("admissible", Boolean.class)),
        text(row, "admissibility_reason"), text(row, "findings"), text(row, "park_statement"),
        Optional.ofNullable(row.getString("outcome")).map(ObjectionOutcome::valueOf), text(row, "reasons"),
        Optional.ofNullable(row.getString("effect")).map(ObjectionEffect::valueOf),
        Optional.ofNullable(closed).map(OffsetDateTime::toInstant));
  }

  private static Optional<AdmissibilityCheck> check(ResultSet row) throws SQLException {
    return row.getObject("named", Boolean.class) == null ? Optional.empty()
        : Optional.of(new AdmissibilityCheck(row.getBoolean("named"), row.getBoolean("address_given"),
            row.getBoolean("contact_given"), row.getBoolean("seal_present"), row.getBoolean("hand_signed"),
            row.getBoolean("evidence_given")));
  }

  private static String text(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNullElse(row.getString(column), "");
  }
}

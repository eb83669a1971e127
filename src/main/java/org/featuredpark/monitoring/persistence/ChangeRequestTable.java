package org.featuredpark.monitoring.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.featuredpark.monitoring.ChangeKind;
import org.featuredpark.monitoring.ChangeRequest;
import org.featuredpark.monitoring.ChangeRequests;
import org.featuredpark.monitoring.ChangeStatus;
import org.featuredpark.monitoring.RequestedChange;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class ChangeRequestTable implements ChangeRequests {

  private static final List<String> OPEN =
      Arrays.stream(ChangeStatus.values()).filter(ChangeStatus::isOpen).map(Enum::name).toList();

  private final JdbcClient jdbc;

  ChangeRequestTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public ChangeRequest add(ApplicationNumber application, RequestedChange change, String requestedBy,
      Instant requestedAt) {
    var key = new GeneratedKeyHolder();
    jdbc.sql("""
        INSERT INTO change_request (application_number, kind, requested_at, requested_by, detail, changed_on,
          milestone_code, new_date, status)
        VALUES (:application, :kind, :at, :by, :detail, :changedOn, :milestone, :newDate, 'REQUESTED')
        """)
        .param("application", application.value()).param("kind", change.kind().name())
        .param("at", Columns.moment(requestedAt)).param("by", requestedBy).param("detail", change.detail())
        .param("changedOn", change.changedOn()).param("milestone", change.milestoneCode())
        .param("newDate", change.newDate()).update(key, "id");
    long number = Objects.requireNonNull(key.getKey()).longValue();
    return new ChangeRequest(number, application, change, requestedAt, ChangeStatus.REQUESTED, null);
  }

  @Override
  public ChangeRequest get(long number) {
    return jdbc.sql("SELECT * FROM change_request WHERE id = :id").param("id", number)
        .query(ChangeRequestTable::request).optional().orElseThrow(() -> NotFound.of("变更申请", number));
  }

  @Override
  public List<ChangeRequest> of(ApplicationNumber application, int limit) {
    return jdbc.sql("SELECT * FROM change_request WHERE application_number = :application"
            + " ORDER BY id DESC LIMIT :limit")
        .param("application", application.value()).param("limit", limit)
        .query(ChangeRequestTable::request).list();
  }

  @Override
  public boolean isOpen(ApplicationNumber application, ChangeKind kind) {
    return jdbc.sql("SELECT COUNT(*) FROM change_request WHERE application_number = :application AND kind = :kind"
            + " AND status IN (:open)")
        .param("application", application.value()).param("kind", kind.name()).param("open", OPEN)
        .query(Integer.class).single() > 0;
  }

  @Override
  public void save(ChangeRequest request, String decidedBy, Instant decidedAt) {
    jdbc.sql("UPDATE change_request SET status = :status, decision_reason = :reason, decided_by = :by,"
            + " decided_at = :at WHERE id = :id")
        .param("status", request.status().name()).param("reason", request.decisionReason())
        .param("by", decidedBy).param("at", Columns.moment(decidedAt)).param("id", request.number()).update();
  }

  private static ChangeRequest request(ResultSet row, int index) throws SQLException {
    var change = new RequestedChange(ChangeKind.valueOf(row.getString("kind")), row.getString("detail"),
        row.getObject("changed_on", LocalDate.class), row.getString("milestone_code"),
        row.getObject("new_date", LocalDate.class));
    return new ChangeRequest(row.getLong("id"), new ApplicationNumber(row.getString("application_number")), change,
        Columns.moment(row, "requested_at"), ChangeStatus.valueOf(row.getString("status")),
        row.getString("decision_reason"));
  }
}

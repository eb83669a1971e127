package org.featuredpark.monitoring.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.featuredpark.document.DocumentId;
import org.featuredpark.monitoring.StartClaim;
import org.featuredpark.monitoring.StartClaims;
import org.featuredpark.monitoring.StartEvidence;
import org.featuredpark.shared.ApplicationNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StartClaimTable implements StartClaims {

  private static final String SEPARATOR = " ";

  private final JdbcClient jdbc;

  StartClaimTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(ApplicationNumber application, StartEvidence evidence, String reportedBy, Instant reportedAt) {
    jdbc.sql("""
        INSERT INTO start_evidence (application_number, reported_at, reported_by, started_on, contract_no,
          contract_on, voucher_no, voucher_on, photo_on, documents)
        VALUES (:application, :at, :by, :started, :contractNo, :contractOn, :voucherNo, :voucherOn, :photoOn,
          :documents)
        """)
        .param("application", application.value()).param("at", Columns.moment(reportedAt)).param("by", reportedBy)
        .param("started", evidence.startedOn())
        .param("contractNo", evidence.contractNo()).param("contractOn", evidence.contractOn())
        .param("voucherNo", evidence.voucherNo()).param("voucherOn", evidence.voucherOn())
        .param("photoOn", evidence.photoOn())
        .param("documents", evidence.documents().stream().map(DocumentId::toString)
            .collect(Collectors.joining(SEPARATOR))).update();
  }

  @Override
  public Optional<StartClaim> latest(ApplicationNumber application) {
    return jdbc.sql("SELECT * FROM start_evidence WHERE application_number = :application ORDER BY id DESC LIMIT 1")
        .param("application", application.value()).query(StartClaimTable::claim).optional();
  }

  @Override
  public void decide(long id, boolean accepted, String reason, String decidedBy, Instant decidedAt) {
    jdbc.sql("UPDATE start_evidence SET accepted = :accepted, decision_reason = :reason, decided_by = :by,"
            + " decided_at = :at WHERE id = :id")
        .param("accepted", accepted).param("reason", reason).param("by", decidedBy)
        .param("at", Columns.moment(decidedAt)).param("id", id).update();
  }

  private static StartClaim claim(ResultSet row, int index) throws SQLException {
    return new StartClaim(row.getLong("id"), Columns.moment(row, "reported_at"), row.getString("reported_by"),
        new StartEvidence(row.getObject("started_on", LocalDate.class), row.getString("contract_no"),
            row.getObject("contract_on", LocalDate.class), row.getString("voucher_no"),
            row.getObject("voucher_on", LocalDate.class), row.getObject("photo_on", LocalDate.class),
            documents(row.getString("documents"))),
        row.getObject("accepted", Boolean.class), row.getString("decision_reason"));
  }

  private static List<DocumentId> documents(String ids) {
    return Arrays.stream(ids.split(SEPARATOR)).filter(id -> !id.isEmpty()).map(DocumentId::of).toList();
  }
}

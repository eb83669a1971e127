package org.featuredpark.application.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.featuredpark.application.Receipt;
import org.featuredpark.application.Receipts;
import org.featuredpark.shared.ApplicationNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReceiptTable implements Receipts {

  private static final int MOST_VERSIONS = 200;
  static final String COLUMNS = "SELECT r.receipt_number, r.application_number, r.version, r.received_at,"
      + " r.content_hash, r.in_time, r.notice";
  private static final String SELECT = COLUMNS + " FROM receipt r";

  private final JdbcClient jdbc;

  ReceiptTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(Receipt receipt) {
    jdbc.sql("INSERT INTO receipt (receipt_number, application_number, version, received_at, content_hash, in_time,"
            + " notice) VALUES (:receipt, :number, :version, :at, :hash, :inTime, :notice)")
        .param("receipt", receipt.number()).param("number", receipt.application().value())
        .param("version", receipt.version()).param("at", SqlTime.of(receipt.receivedAt()))
        .param("hash", receipt.contentHash()).param("inTime", receipt.inTime()).param("notice", receipt.notice())
        .update();
  }

  @Override
  public List<Receipt> of(ApplicationNumber number) {
    return jdbc.sql(SELECT + " WHERE r.application_number = :number ORDER BY r.version DESC LIMIT :most")
        .param("number", number.value()).param("most", MOST_VERSIONS).query(ReceiptTable::read).list();
  }

  @Override
  public Optional<Receipt> answerTo(String applicant, String requestKey) {
    return jdbc.sql(SELECT + " JOIN idempotency_key k ON k.receipt_number = r.receipt_number"
            + " WHERE k.applicant = :applicant AND k.request_key = :key")
        .param("applicant", applicant).param("key", requestKey).query(ReceiptTable::read).optional();
  }

  @Override
  public void remember(String applicant, String requestKey, Receipt receipt) {
    jdbc.sql("INSERT INTO idempotency_key (applicant, request_key, receipt_number) VALUES (:applicant, :key, :receipt)")
        .param("applicant", applicant).param("key", requestKey).param("receipt", receipt.number()).update();
  }

  static Receipt read(ResultSet row, int i) throws SQLException {
    return new Receipt(row.getString("receipt_number"), new ApplicationNumber(row.getString("application_number")),
        row.getInt("version"), SqlTime.read(row, "received_at"), row.getString("content_hash"),
        row.getBoolean("in_time"), row.getString("notice"));
  }
}

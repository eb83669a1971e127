package org.featuredpark.notice.persistence;

import static org.featuredpark.notice.persistence.NoticeTable.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.featuredpark.notice.LookUpCode;
import org.featuredpark.notice.NoticeNumber;
import org.featuredpark.notice.NoticeStatus;
import org.featuredpark.notice.Objection;
import org.featuredpark.notice.ObjectionNumber;
import org.featuredpark.notice.Objections;
import org.featuredpark.notice.Objector;
import org.featuredpark.notice.ObjectorType;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.NotFound;
import org.featuredpark.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ObjectionTable implements Objections {

  private static final String COLUMNS = "SELECT number, application_number, objector_type, objector_name, address,"
      + " contact, statement, received_at, stamped_on FROM objection";

  private final JdbcClient jdbc;

  ObjectionTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Count and status sit in one row, so that an objection and the notice's end cannot pass each other by. */
  @Override
  public ObjectionNumber nextNumber(NoticeNumber notice, NoticeStatus status) {
    int open = jdbc.sql("UPDATE notice SET objection_count = objection_count + 1"
        + " WHERE number = :notice AND status = :status")
        .param("notice", notice.value()).param("status", status.name()).update();
    if (open == 0) {
      throw Refused.because("R53", "notice", "公示" + notice + "已经结束，不再接收异议。");
    }
    return ObjectionNumber.of(notice, jdbc.sql("SELECT objection_count FROM notice WHERE number = :notice")
        .param("notice", notice.value()).query(Integer.class).single());
  }

  @Override
  public void add(Objection objection, LookUpCode code) {
    var objector = objection.objector();
    jdbc.sql("INSERT INTO objection (number, notice_number, application_number, objector_type, objector_name,"
            + " address, contact, statement, look_up_hash, received_at, stamped_on) VALUES (:number, :notice,"
            + " :against, :type, :name, :address, :contact, :statement, :hash, :received, :stamped)")
        .param("number", objection.number().value()).param("notice", objection.notice().value())
        .param("against", objection.against().value()).param("type", objector.type().name())
        .param("name", objector.name()).param("address", objector.address()).param("contact", objector.contact())
        .param("statement", objection.statement()).param("hash", code.hash())
        .param("received", utc(objection.receivedAt())).param("stamped", objection.stampedOn().orElse(null))
        .update();
  }

  @Override
  public Objection get(ObjectionNumber number) {
    return jdbc.sql(COLUMNS + " WHERE number = :number")
        .param("number", number.value()).query(ObjectionTable::objection).optional()
        .orElseThrow(() -> NotFound.of("异议", number));
  }

  @Override
  public boolean isOpenedBy(ObjectionNumber number, LookUpCode code) {
    return jdbc.sql("SELECT COUNT(*) FROM objection WHERE number = :number AND look_up_hash = :hash")
        .param("number", number.value()).param("hash", code.hash()).query(Integer.class).single() == 1;
  }

  @Override
  public int count(NoticeNumber notice, String contact) {
    return jdbc.sql("SELECT COUNT(*) FROM objection WHERE notice_number = :notice AND contact = :contact")
        .param("notice", notice.value()).param("contact", contact).query(Integer.class).single();
  }

  private static Objection objection(ResultSet row, int index) throws SQLException {
    return new Objection(new ObjectionNumber(row.getString("number")),
        new ApplicationNumber(row.getString("application_number")),
        new Objector(ObjectorType.valueOf(row.getString("objector_type")), row.getString("objector_name"),
            row.getString("address"), row.getString("contact")),
        row.getString("statement"), row.getObject("received_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject("stamped_on", LocalDate.class)));
  }
}

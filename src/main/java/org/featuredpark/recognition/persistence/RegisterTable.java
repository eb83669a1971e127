package org.featuredpark.recognition.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.featuredpark.recognition.CertificateNumber;
import org.featuredpark.recognition.RecognisedPark;
import org.featuredpark.recognition.Register;
import org.featuredpark.recognition.RegisterQuery;
import org.featuredpark.recognition.TitleStatus;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.shared.ParkDirection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RegisterTable implements Register {

  private final JdbcClient jdbc;

  RegisterTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<RecognisedPark> find(ApplicationNumber application) {
    return jdbc.sql("SELECT * FROM recognised_park WHERE application_number = :application")
        .param("application", application.value()).query(RegisterTable::park).optional();
  }

  @Override
  public Optional<RecognisedPark> find(CertificateNumber certificate) {
    return jdbc.sql("SELECT * FROM recognised_park WHERE certificate_number = :certificate")
        .param("certificate", certificate.value()).query(RegisterTable::park).optional();
  }

  @Override
  public List<RecognisedPark> list(RegisterQuery query, int limit) {
    return jdbc.sql("""
        SELECT * FROM recognised_park
        WHERE (:text = '' OR LOWER(park_name) LIKE :pattern ESCAPE '!' OR LOWER(operator_name) LIKE :pattern ESCAPE '!'
          OR LOWER(certificate_number) LIKE :pattern ESCAPE '!')
          AND (:district = '' OR district = :district) AND (:direction = '' OR direction = :direction)
        ORDER BY valid_from DESC, certificate_number DESC LIMIT :limit OFFSET :offset
        """)
        .param("text", query.text()).param("pattern", pattern(query.text()))
        .param("district", query.district() == null ? "" : query.district().code())
        .param("direction", query.direction() == null ? "" : query.direction().name())
        .param("limit", limit).param("offset", query.page() * RegisterQuery.PAGE_SIZE)
        .query(RegisterTable::park).list();
  }

  /** The row's lock makes two grants of the same moment wait for each other. */
  @Override
  public CertificateNumber nextNumber(int year) {
    int counted = jdbc.sql("UPDATE certificate_count SET last_number = last_number + 1"
        + " WHERE certificate_year = :year").param("year", year).update();
    if (counted == 0) {
      jdbc.sql("INSERT INTO certificate_count (certificate_year, last_number) VALUES (:year, 1)")
          .param("year", year).update();
    }
    return CertificateNumber.of(year, jdbc.sql("SELECT last_number FROM certificate_count"
        + " WHERE certificate_year = :year").param("year", year).query(Integer.class).single());
  }

  @Override
  public void add(RecognisedPark park) {
    jdbc.sql("INSERT INTO recognised_park (certificate_number, application_number, park_name, operator_name,"
            + " operator, district, direction, valid_from, valid_to, status) VALUES (:certificate, :application,"
            + " :park, :operatorName, :operator, :district, :direction, :from, :to, :status)")
        .param("certificate", park.certificate().value()).param("application", park.application().value())
        .param("park", park.parkName()).param("operatorName", park.operatorName())
        .param("operator", park.operator().value()).param("district", park.district().code())
        .param("direction", park.direction().name()).param("from", park.validFrom()).param("to", park.validTo())
        .param("status", TitleStatus.VALID.name()).update();
  }

  @Override
  public boolean end(ApplicationNumber application, String reason, LocalDate day) {
    return jdbc.sql("UPDATE recognised_park SET status = 'ENDED', ended_on = :day, end_reason = :reason"
            + " WHERE application_number = :application AND status = 'VALID'")
        .param("day", day).param("reason", reason).param("application", application.value()).update() == 1;
  }

  @Override
  public void reinstate(ApplicationNumber application) {
    jdbc.sql("UPDATE recognised_park SET status = 'VALID', ended_on = NULL, end_reason = NULL"
            + " WHERE application_number = :application").param("application", application.value()).update();
  }

  // What is typed in is looked for as it stands: a percent sign finds a percent sign.
  private static String pattern(String text) {
    return "%" + text.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
  }

  private static RecognisedPark park(ResultSet row, int index) throws SQLException {
    return new RecognisedPark(new CertificateNumber(row.getString("certificate_number")),
        new ApplicationNumber(row.getString("application_number")), row.getString("park_name"),
        row.getString("operator_name"), new CreditCode(row.getString("operator")),
        District.of(row.getString("district")), ParkDirection.valueOf(row.getString("direction")),
        row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class),
        row.getObject("ended_on", LocalDate.class), row.getString("end_reason"));
  }
}

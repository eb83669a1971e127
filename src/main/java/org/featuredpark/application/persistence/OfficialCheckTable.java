package org.featuredpark.application.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import org.featuredpark.application.OfficialCheck;
import org.featuredpark.application.OfficialChecks;
import org.featuredpark.shared.ApplicationNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OfficialCheckTable implements OfficialChecks {

  private final JdbcClient jdbc;

  OfficialCheckTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(ApplicationNumber number, OfficialCheck check, String by, Instant at) {
    jdbc.sql("INSERT INTO verification (application_number, independent_legal_person, registered_in_beijing,"
            + " boundary_clear, title_clear, usable_office_area_m2, operator_coverage_pct, severe_dishonesty, note,"
            + " verified_by, verified_at) VALUES (:number, :legalPerson, :beijing, :boundary, :title, :area,"
            + " :coverage, :dishonesty, :note, :by, :at)")
        .param("number", number.value()).param("legalPerson", check.independentLegalPerson())
        .param("beijing", check.registeredInBeijing()).param("boundary", check.boundaryClear())
        .param("title", check.titleClear()).param("area", check.usableOfficeAreaM2())
        .param("coverage", check.operatorCoveragePct())
        .param("dishonesty", check.severeDishonesty(), Types.BOOLEAN).param("note", check.note())
        .param("by", by).param("at", SqlTime.of(at)).update();
  }

  @Override
  public Optional<OfficialCheck> latest(ApplicationNumber number) {
    return jdbc.sql("SELECT * FROM verification WHERE application_number = :number ORDER BY id DESC LIMIT 1")
        .param("number", number.value()).query(OfficialCheckTable::read).optional();
  }

  private static OfficialCheck read(ResultSet row, int i) throws SQLException {
    return new OfficialCheck(row.getBoolean("independent_legal_person"), row.getBoolean("registered_in_beijing"),
        row.getBoolean("boundary_clear"), row.getBoolean("title_clear"), row.getBigDecimal("usable_office_area_m2"),
        row.getBigDecimal("operator_coverage_pct"), row.getObject("severe_dishonesty", Boolean.class),
        row.getString("note"));
  }
}

package org.featuredpark.shortlist;

import java.time.Instant;
import java.time.ZoneOffset;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.shared.RoundNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Applications as rows, for tests that begin where their intake has ended. */
public final class TestApplications {

  public static final CreditCode OPERATOR = CreditCode.of("91110108MA01ABCD5T");

  private static final Instant RECEIVED = Instant.parse("2024-07-18T02:00:00Z");

  private TestApplications() {
  }

  public static ApplicationNumber insert(JdbcClient jdbc, RoundNumber round, District district, int sequence,
      ApplicationStatus status) {
    jdbc.sql("INSERT INTO roster (uploaded_at, file_name) VALUES (CURRENT_TIMESTAMP, '名单.xlsx')").update();
    var number = ApplicationNumber.of(round, district, sequence);
    jdbc.sql("INSERT INTO application (number, round_number, district, operator, park_slot, operator_name,"
            + " legal_rep_name, contact_name, contact_phone, park_name, direction, leading_industry,"
            + " usable_office_area_m2, total_output_yuan, total_revenue_yuan, srdi_count, little_giant_count,"
            + " innovative_count, roster_id, version, received_at, status, content, content_hash)"
            + " SELECT :number, :round, :district, :operator, :slot, '运营公司', '张三', '李四', '010-1', :park,"
            + " 'TALENT_LED', '智能制造与装备', 20000.00, 4000000000.00, 0, 15, 3, 2, MAX(id), 1, :received, :status,"
            + " '{}', 'hash' FROM roster")
        .param("number", number.value()).param("round", round.value()).param("district", district.code())
        .param("operator", OPERATOR.value()).param("slot", sequence).param("park", "示范园" + sequence)
        .param("received", RECEIVED.atOffset(ZoneOffset.UTC)).param("status", status.name()).update();
    return number;
  }

  public static void setStatus(JdbcClient jdbc, ApplicationNumber number, ApplicationStatus status) {
    jdbc.sql("UPDATE application SET status = :status WHERE number = :number")
        .param("status", status.name()).param("number", number.value()).update();
  }
}

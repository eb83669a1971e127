package org.featuredpark.application;

import java.time.Instant;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.CreditCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Applications as rows, for tests that begin where their intake has ended. */
public final class ApplicationRows {

  private static final int DIGITS_OF_SEQUENCE = 4;

  private ApplicationRows() {
  }

  /** The first park of its district is called 示范园1 and is its operator's first, and so on. */
  public static void insert(JdbcClient jdbc, ApplicationNumber number, CreditCode operator, ApplicationStatus status,
      Instant received) {
    int sequence = Integer.parseInt(number.value().substring(number.value().length() - DIGITS_OF_SEQUENCE));
    jdbc.sql("INSERT INTO roster (uploaded_at, file_name) VALUES (CURRENT_TIMESTAMP, '名单.xlsx')").update();
    jdbc.sql("INSERT INTO application (number, round_number, district, operator, park_slot, operator_name,"
            + " legal_rep_name, contact_name, contact_phone, park_name, direction, leading_industry,"
            + " usable_office_area_m2, total_output_yuan, total_revenue_yuan, srdi_count, little_giant_count,"
            + " innovative_count, roster_id, version, received_at, status, content, content_hash)"
            + " SELECT :number, :round, :district, :operator, :slot, '运营公司', '张三', '李四', '010-1', :park,"
            + " 'TALENT_LED', '智能制造与装备', 20000.00, 4000000000.00, 0, 15, 3, 2, MAX(id), 1, :received, :status,"
            + " '{}', 'hash' FROM roster")
        .param("number", number.value()).param("round", number.roundNumber().value())
        .param("district", number.district().code()).param("operator", operator.value()).param("slot", sequence)
        .param("park", "示范园" + sequence).param("received", BeijingTime.atBeijing(received))
        .param("status", status.name()).update();
  }
}

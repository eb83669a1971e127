package org.featuredpark.application.process;

import java.util.stream.IntStream;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.District;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Many live applications that lie elsewhere, for the tests of what must not be missed among them. */
@Component
class Crowd {

  private final JdbcTemplate jdbc;

  Crowd(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Their numbers come before the one in the middle; of their boundaries only the extent is known. */
  void surround(ApplicationNumber middle, int count) {
    jdbc.batchUpdate("INSERT INTO application (number, round_number, district, operator, park_slot, operator_name,"
        + " legal_rep_name, contact_name, contact_phone, park_name, direction, leading_industry,"
        + " usable_office_area_m2, total_output_yuan, total_revenue_yuan, srdi_count, little_giant_count,"
        + " innovative_count, roster_id, version, received_at, status, content, content_hash, west, south, east, north)"
        + " SELECT ?, round_number, district, operator, ?, operator_name, legal_rep_name, contact_name, contact_phone,"
        + " park_name, direction, leading_industry, usable_office_area_m2, total_output_yuan, total_revenue_yuan,"
        + " srdi_count, little_giant_count, innovative_count, roster_id, version, received_at, status, '{}',"
        + " content_hash, west + 0.5, south, east + 0.5, north FROM application WHERE number = ?",
        IntStream.rangeClosed(1, count).mapToObj(i -> new Object[] {
            ApplicationNumber.of(middle.roundNumber(), District.DONGCHENG, i).value(), i + 1, middle.value()})
            .toList());
  }
}

package org.featuredpark.shortlist;

import java.time.Instant;
import org.featuredpark.application.ApplicationRows;
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
    var number = ApplicationNumber.of(round, district, sequence);
    ApplicationRows.insert(jdbc, number, OPERATOR, status, RECEIVED);
    return number;
  }

  public static void setStatus(JdbcClient jdbc, ApplicationNumber number, ApplicationStatus status) {
    jdbc.sql("UPDATE application SET status = :status WHERE number = :number")
        .param("status", status.name()).param("number", number.value()).update();
  }
}

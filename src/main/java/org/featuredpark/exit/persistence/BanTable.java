package org.featuredpark.exit.persistence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.featuredpark.exit.Ban;
import org.featuredpark.exit.Bans;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.CreditCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BanTable implements Bans {

  private final JdbcClient jdbc;
  private final Clock clock;

  BanTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public Optional<LocalDate> bannedUntil(CreditCode operator) {
    return jdbc.sql("SELECT until_on FROM re_entry_ban WHERE operator = :operator AND lifted_on IS NULL"
            + " AND until_on >= :today ORDER BY until_on DESC LIMIT 1")
        .param("operator", operator.value()).param("today", BeijingTime.dateOf(clock.instant()))
        .query(LocalDate.class).optional();
  }

  @Override
  public void impose(Ban ban) {
    jdbc.sql("INSERT INTO re_entry_ban (operator, application_number, from_on, until_on, clause)"
            + " VALUES (:operator, :application, :from, :until, :clause)")
        .param("operator", ban.operator().value()).param("application", ban.application().value())
        .param("from", ban.from()).param("until", ban.until()).param("clause", ban.clause().id()).update();
  }

  @Override
  public void lift(ApplicationNumber application, LocalDate day) {
    jdbc.sql("UPDATE re_entry_ban SET lifted_on = :day"
            + " WHERE application_number = :application AND lifted_on IS NULL")
        .param("day", day).param("application", application.value()).update();
  }
}

package org.featuredpark.notice.persistence;

import static org.featuredpark.notice.persistence.NoticeTable.utc;

import java.time.Instant;
import org.featuredpark.notice.Notice;
import org.featuredpark.notice.NoticeBook;
import org.featuredpark.notice.NoticeNumber;
import org.featuredpark.notice.PublicPeriod;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.RoundNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class NoticeBookTable implements NoticeBook {

  private final JdbcClient jdbc;
  private final NoticeItemTable items;

  NoticeBookTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.items = new NoticeItemTable(jdbc);
  }

  /** The row's lock makes two notices drafted at the same moment wait for each other. */
  @Override
  public NoticeNumber nextNumber(RoundNumber round) {
    int counted = jdbc.sql("UPDATE notice_count SET last_number = last_number + 1 WHERE round_number = :round")
        .param("round", round.value()).update();
    if (counted == 0) {
      jdbc.sql("INSERT INTO notice_count (round_number, last_number) VALUES (:round, 1)")
          .param("round", round.value()).update();
    }
    return NoticeNumber.of(round, jdbc.sql("SELECT last_number FROM notice_count WHERE round_number = :round")
        .param("round", round.value()).query(Integer.class).single());
  }

  @Override
  public void add(Notice draft, Instant now) {
    var number = draft.number().value();
    jdbc.sql("INSERT INTO notice (number, kind, round_number, title, status, drafted_at)"
            + " VALUES (:number, :kind, :round, :title, 'DRAFT', :now)")
        .param("number", number).param("kind", draft.kind().name()).param("round", draft.round().value())
        .param("title", draft.title()).param("now", utc(now)).update();
    for (int i = 0; i < draft.items().size(); i++) {
      items.add(number, i + 1, draft.items().get(i));
    }
  }

  @Override
  public boolean publish(NoticeNumber number, PublicPeriod period, Instant now) {
    return jdbc.sql("UPDATE notice SET status = 'PUBLISHED', first_day = :first, last_day = :last,"
            + " ends_at = :end, arithmetic = :arithmetic, published_at = :now"
            + " WHERE number = :number AND status = 'DRAFT'")
        .param("first", period.first()).param("last", period.last()).param("end", utc(period.endsAt()))
        .param("arithmetic", period.arithmetic()).param("now", utc(now)).param("number", number.value())
        .update() == 1;
  }

  @Override
  public void remove(NoticeNumber number, ApplicationNumber park) {
    items.remove(number.value(), park);
  }

  @Override
  public boolean close(NoticeNumber number, Instant now) {
    return jdbc.sql("UPDATE notice SET status = 'CLOSED', closed_at = :now"
            + " WHERE number = :number AND status = 'PUBLISHED'")
        .param("now", utc(now)).param("number", number.value()).update() == 1;
  }
}

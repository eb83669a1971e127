package org.featuredpark.review.persistence;

import java.util.List;
import org.featuredpark.notice.NoticeNumber;
import org.featuredpark.review.SelectionNotices;
import org.featuredpark.shared.RoundNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SelectionNoticeTable implements SelectionNotices {

  private static final int MOST_NOTICES = 200;

  private final JdbcClient jdbc;

  SelectionNoticeTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<NoticeNumber> of(RoundNumber round) {
    return jdbc.sql("SELECT notice_number FROM selection_notice WHERE round_number = :round"
            + " ORDER BY position LIMIT :most")
        .param("round", round.value()).param("most", MOST_NOTICES)
        .query((row, i) -> new NoticeNumber(row.getString(1))).list();
  }

  @Override
  public void add(RoundNumber round, NoticeNumber notice) {
    jdbc.sql("INSERT INTO selection_notice (notice_number, round_number, position) VALUES (?, ?, ?)")
        .params(notice.value(), round.value(), of(round).size() + 1).update();
  }
}

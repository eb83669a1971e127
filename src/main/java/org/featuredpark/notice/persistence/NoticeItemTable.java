package org.featuredpark.notice.persistence;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.featuredpark.notice.NoticeItem;
import org.featuredpark.shared.ApplicationNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The parks of several notices in one query. */
final class NoticeItemTable {

  private final JdbcClient jdbc;

  NoticeItemTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Listed(String notice, NoticeItem item, boolean removed) {
  }

  Map<String, List<Listed>> of(List<String> notices) {
    return notices.isEmpty() ? Map.of() : jdbc.sql("SELECT notice_number, application_number, item_text, removed"
            + " FROM notice_item WHERE notice_number IN (:notices) ORDER BY notice_number, position")
        .param("notices", notices)
        .query((row, i) -> new Listed(row.getString(1),
            new NoticeItem(new ApplicationNumber(row.getString(2)), row.getString(3)), row.getBoolean(4)))
        .list().stream().collect(Collectors.groupingBy(Listed::notice));
  }

  void add(String notice, int position, NoticeItem item) {
    jdbc.sql("INSERT INTO notice_item (notice_number, position, application_number, item_text)"
            + " VALUES (:notice, :position, :application, :text)")
        .param("notice", notice).param("position", position)
        .param("application", item.application().value()).param("text", item.text()).update();
  }

  void remove(String notice, ApplicationNumber park) {
    jdbc.sql("UPDATE notice_item SET removed = TRUE"
            + " WHERE notice_number = :notice AND application_number = :application")
        .param("notice", notice).param("application", park.value()).update();
  }
}

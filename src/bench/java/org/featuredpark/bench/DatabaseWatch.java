package org.featuredpark.bench;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the rush cost the database, and what its connections were waiting for, looked at twice a second. */
final class DatabaseWatch implements AutoCloseable {

  private static final long EVERY_MILLIS = 500;

  private final JdbcClient jdbc;
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
  private final Map<String, Integer> waits = new TreeMap<>();
  private ScheduledFuture<?> looking;
  private int looks;
  private Figures before;

  private record Figures(long commits, long rows, long walBytes) {
  }

  DatabaseWatch(BenchDatabase database) {
    jdbc = JdbcClient.create(database.source());
  }

  void begin() {
    before = figures();
    looking = clock.scheduleAtFixedRate(this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  String report(int submissions) {
    looking.cancel(false);
    var now = figures();
    double each = Math.max(1, submissions);
    var text = new StringBuilder("database               %.1f commits, %.0f rows, %.1f KB WAL for each submission"
        .formatted((now.commits - before.commits) / each, (now.rows - before.rows) / each,
            (now.walBytes - before.walBytes) / each / 1024));
    synchronized (waits) {
      waits.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).limit(8).forEach(wait ->
          text.append("\n  connections %-30s %6.2f on average".formatted(wait.getKey(),
              wait.getValue() / (double) Math.max(1, looks))));
    }
    return text.toString();
  }

  private void look() {
    synchronized (waits) {
      looks++;
      jdbc.sql("SELECT CASE WHEN state = 'active' THEN COALESCE(wait_event_type || ' ' || wait_event, 'working')"
              + " ELSE state END FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()")
          .query(String.class).list().forEach(state -> waits.merge(String.valueOf(state), 1, Integer::sum));
    }
  }

  private Figures figures() {
    return jdbc.sql("SELECT xact_commit, tup_inserted + tup_updated + tup_deleted AS changed,"
            + " pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0') AS wal FROM pg_stat_database"
            + " WHERE datname = current_database()")
        .query((row, i) -> new Figures(row.getLong("xact_commit"), row.getLong("changed"),
            row.getLong("wal"))).single();
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}

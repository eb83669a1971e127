package org.featuredpark.calendar;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demonstration's offset, in its own database. */
final class SimulatedOffsetTable implements SimulatedOffset {

  private final JdbcClient jdbc;

  SimulatedOffsetTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean isMovable() {
    return true;
  }

  @Override
  public Duration load() {
    return jdbc.sql("SELECT offset_millis FROM simulated_time WHERE id = 1").query(Long.class).optional()
        .map(Duration::ofMillis).orElse(Duration.ZERO);
  }

  @Override
  public void save(Duration offset) {
    int updated = jdbc.sql("UPDATE simulated_time SET offset_millis = :millis WHERE id = 1")
        .param("millis", offset.toMillis()).update();
    if (updated == 0) {
      jdbc.sql("INSERT INTO simulated_time (id, offset_millis) VALUES (1, :millis)")
          .param("millis", offset.toMillis()).update();
    }
  }
}

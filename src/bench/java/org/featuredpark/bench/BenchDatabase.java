package org.featuredpark.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An empty PostgreSQL: the one that {@code DB_URL} names, or one of its own that is gone afterwards. */
final class BenchDatabase implements AutoCloseable {

  private final String url;
  private final String user;
  private final String password;
  private final EmbeddedPostgres own;

  private BenchDatabase(String url, String user, String password, EmbeddedPostgres own) {
    this.url = url;
    this.user = user;
    this.password = password;
    this.own = own;
  }

  static BenchDatabase open() throws IOException {
    var given = System.getenv("DB_URL");
    if (given == null) {
      // What the library turns off for quick tests is what a receipt rests on.
      var own = EmbeddedPostgres.builder().setServerConfig("synchronous_commit", "on").setServerConfig("fsync", "on")
          .setServerConfig("full_page_writes", "on").setServerConfig("shared_buffers", "256MB")
          .setServerConfig("max_wal_size", "2GB").start();
      return new BenchDatabase(own.getJdbcUrl("postgres", "postgres"), "postgres", "", own);
    }
    var database = new BenchDatabase(given, System.getenv("DB_USER"), System.getenv("DB_PASSWORD"), null);
    int tables = JdbcClient.create(database.source())
        .sql("SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = 'public'").query(Integer.class)
        .single();
    if (tables > 0) {
      throw new IllegalStateException("DB_URL must name an empty database: the rush fills it with invented cases");
    }
    return database;
  }

  DataSource source() {
    return new DriverManagerDataSource(url, user, password);
  }

  String url() {
    return url;
  }

  String user() {
    return user;
  }

  String password() {
    return password;
  }

  @Override
  public void close() throws IOException {
    if (own != null) {
      own.close();
    }
  }
}

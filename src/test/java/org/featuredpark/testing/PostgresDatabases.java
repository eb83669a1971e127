package org.featuredpark.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A real PostgreSQL server, started once per JVM; every database is a copy of one migrated template. */
public final class PostgresDatabases {

  private static final String USER = "postgres";
  private static final String TEMPLATE = "migrated";
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final AtomicBoolean SERVES_APPLICATIONS = new AtomicBoolean();

  private PostgresDatabases() {
  }

  public static TestDatabase create() {
    Template.ensureMigrated();
    return new TestDatabase("PostgreSQL", Server.create("test_" + COUNT.incrementAndGet(), TEMPLATE));
  }

  /** The address of a database that holds nothing yet, for a test that starts the whole application. */
  public static String createEmptyUrl() {
    String name = "app_" + COUNT.incrementAndGet();
    Server.create(name, "template1");
    if (SERVES_APPLICATIONS.compareAndSet(false, true)) {
      SpringApplication.getShutdownHandlers().add(Server::stop);
    }
    return Server.POSTGRES.getJdbcUrl(USER, name);
  }

  /** It stops when the JVM ends, but after the applications that use it: one left without it would wait in vain. */
  private static final class Server {

    private static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> {
        if (!SERVES_APPLICATIONS.get()) {
          stop();
        }
      }));
      try {
        return EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void stop() {
      try {
        POSTGRES.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static DataSource create(String name, String template) {
      JdbcClient.create(POSTGRES.getPostgresDatabase())
          .sql("CREATE DATABASE " + name + " TEMPLATE " + template).update();
      return POSTGRES.getDatabase(USER, name);
    }
  }

  private static final class Template {

    static {
      TestDatabase.migrate(Server.create(TEMPLATE, "template1"));
    }

    private static void ensureMigrated() {
      // Loading this class is what migrates.
    }
  }
}

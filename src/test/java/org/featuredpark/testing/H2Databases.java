package org.featuredpark.testing;

import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;

/** H2 in memory, in its ordinary mode. */
public final class H2Databases {

  private H2Databases() {
  }

  public static TestDatabase create() {
    var dataSource = new JdbcDataSource();
    dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    TestDatabase.migrate(dataSource);
    return new TestDatabase("H2", dataSource);
  }
}

package org.featuredpark.audit;

import java.time.Clock;
import org.featuredpark.testing.TestDatabase;

/** A real trail on a test's database, with one actor. */
public final class TestAudit {

  private TestAudit() {
  }

  public static AuditTrail on(TestDatabase database, Clock clock) {
    return new AuditTrail(new AuditTable(database.jdbc()), () -> "admin", clock);
  }
}

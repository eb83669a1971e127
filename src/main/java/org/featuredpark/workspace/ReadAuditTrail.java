package org.featuredpark.workspace;

import java.util.List;
import java.util.OptionalLong;
import org.featuredpark.audit.AuditEntry;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;

/** Lets auditors read what was done to a case and check that nothing was altered afterwards. */
@UseCase
@RequiresRole({Role.AUDITOR, Role.ADMIN})
class ReadAuditTrail {

  private static final int LIMIT = 500;

  private final AuditTrail trail;

  ReadAuditTrail(AuditTrail trail) {
    this.trail = trail;
  }

  public List<AuditEntry> of(String subject) {
    return trail.list(subject, LIMIT);
  }

  public List<AuditEntry> newest() {
    return trail.newest(LIMIT);
  }

  /** The first entry that is not as it was written, if any. */
  public OptionalLong firstBroken(String subject) {
    return trail.verify(subject);
  }
}

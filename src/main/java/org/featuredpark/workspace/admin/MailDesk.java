package org.featuredpark.workspace.admin;

import java.util.List;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.notification.MailServer;
import org.featuredpark.notification.Outbox;
import org.featuredpark.notification.UndeliveredMail;

/** Shows which mails could not be delivered, and has them tried once more. */
@UseCase
@RequiresRole(Role.ADMIN)
class MailDesk {

  private static final int LISTED = 100;

  private final Outbox outbox;
  private final MailServer server;
  private final AuditTrail audit;

  MailDesk(Outbox outbox, MailServer server, AuditTrail audit) {
    this.outbox = outbox;
    this.server = server;
    this.audit = audit;
  }

  public boolean isOn() {
    return server.isOn();
  }

  public int waiting() {
    return outbox.waiting();
  }

  public List<UndeliveredMail> undelivered() {
    return outbox.undelivered(LISTED);
  }

  public void retry() {
    audit.record("mail", "mail.retry", "重新发送" + outbox.retry() + "封未送达的邮件。");
  }
}

package org.featuredpark.notification;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mails that wait to be sent. While this system sends none, nothing is put here. */
@Service
public class Outbox {

  private final OutboxTable table;
  private final MailServer server;
  private final ObjectProvider<MailAddresses> addresses;
  private final Clock clock;

  // The addresses are the engine's, and the engine's steps send messages.
  Outbox(OutboxTable table, MailServer server, ObjectProvider<MailAddresses> addresses, Clock clock) {
    this.table = table;
    this.server = server;
    this.addresses = addresses;
    this.clock = clock;
  }

  /**
   * A mail to each of these who has an address; it stands or falls with the transaction it tells of.
   *
   * @param kind the writer's
   * @param ref what it is about: of a kind and about the same, one mail waits for a person
   * @param to a group or a person
   */
  @Transactional
  public void post(String kind, String ref, String to) {
    if (server.isOn()) {
      addresses.getObject().reachable(to).forEach(person -> table.add(kind, ref, person, clock.instant()));
    }
  }

  /** The newest first. */
  public List<UndeliveredMail> undelivered(int limit) {
    return table.undelivered(limit);
  }

  public int waiting() {
    return table.waiting();
  }

  /** Tries all that failed once more, as if for the first time; says how many. */
  @Transactional
  public int retry() {
    return table.retry(clock.instant());
  }
}

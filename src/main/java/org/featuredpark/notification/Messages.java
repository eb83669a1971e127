package org.featuredpark.notification;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.featuredpark.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The messages to groups and persons; what is sent stands or falls with the transaction it tells of. */
@Service
public class Messages {

  /** The kind of mail that carries a message; its ref is the message's id. */
  public static final String MAIL = "MESSAGE";

  private static final int LONGEST_SUBJECT = 200;

  private final MessageTable table;
  private final Outbox outbox;
  private final Clock clock;

  Messages(MessageTable table, Outbox outbox, Clock clock) {
    this.table = table;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Tells it here, and by mail to those who have an address.
   *
   * @param to a group or a user
   * @param caseRef the case it is about, or null
   * @param uniqueKey names the event: a second message with this key is not sent; null for one that may repeat
   */
  @Transactional
  public void send(String to, String subject, String body, String caseRef, String uniqueKey) {
    table.add(to, shortened(subject), body, caseRef, uniqueKey, clock.instant())
        .ifPresent(id -> outbox.post(MAIL, String.valueOf(id), to));
  }

  /** For the mail that carries it; whether somebody read it is left open. */
  public Optional<Message> find(long id) {
    return table.find(id);
  }

  /**
   * The newest first.
   *
   * @param recipients the groups of the reader, and the reader
   */
  public List<Message> list(Collection<String> recipients, String reader, int limit) {
    return recipients.isEmpty() ? List.of() : table.list(recipients, reader, limit);
  }

  public int unread(Collection<String> recipients, String reader) {
    return recipients.isEmpty() ? 0 : table.unread(recipients, reader);
  }

  /** Marks it read for this reader only. */
  @Transactional
  public void markRead(long id, Collection<String> recipients, String reader) {
    if (recipients.isEmpty() || !table.isAddressedTo(id, recipients)) {
      throw NotFound.of("消息", id);
    }
    table.markRead(id, reader, clock.instant());
  }

  // A long park name must not stop the matter that the message only tells of.
  private static String shortened(String subject) {
    return subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT - 1) + "…";
  }
}

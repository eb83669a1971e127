package org.featuredpark.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits in the outbox, and forgets it: each mail at least once, and once as long as no node dies between the
 * server's answer and the commit that notes it. The second copy then carries the first one's Message-ID.
 */
@Service
public class DeliverMail {

  static final int MOST_ATTEMPTS = 7;

  private static final Logger LOG = LoggerFactory.getLogger(DeliverMail.class);
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
  private static final int GROWTH = 4;
  private static final int MOST_AT_ONCE = 200;

  private final OutboxTable table;
  private final MailServer server;
  private final ObjectProvider<MailWriter> writers;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DeliverMail(OutboxTable table, MailServer server, ObjectProvider<MailWriter> writers,
      PlatformTransactionManager transactions, Clock clock) {
    this.table = table;
    this.server = server;
    this.writers = writers;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /** Sends what is due now. */
  public void run() {
    for (int i = 0; i < MOST_AT_ONCE && next(); i++) {
      // Each is a transaction of its own.
    }
  }

  /** False when nothing is due, or when the next one would fare no better. */
  private boolean next() {
    try {
      return Boolean.TRUE.equals(transaction.execute(tx -> {
        var due = table.takeDue(clock.instant());
        due.ifPresent(this::send);
        return due.isPresent();
      }));
    } catch (NotSent failed) {
      // What was written with the mail, such as a secret, is undone: nobody has it.
      transaction.executeWithoutResult(tx -> table.failed(failed.mail, failed.failure, nextTime(failed)));
      LOG.warn("Mail {} was not sent at attempt {}: {}, {}", failed.mail.id(), failed.mail.attempts() + 1,
          failed.failure, failed.getCause().getClass().getName());
      return !failed.failure.concernsAll();
    }
  }

  private void send(Mail mail) {
    try {
      writers.stream().filter(writer -> writer.kind().equals(mail.kind())).findFirst()
          .orElseThrow(() -> new IllegalStateException("Nobody writes " + mail.kind()))
          .write(mail.ref(), mail.recipient()).ifPresent(server::send);
      table.remove(mail.id());
    } catch (RuntimeException thrown) {
      throw new NotSent(mail, thrown);
    }
  }

  private Optional<java.time.Instant> nextTime(NotSent failed) {
    int attempts = failed.mail.attempts() + 1;
    return attempts >= MOST_ATTEMPTS || failed.failure == Failure.UNUSABLE ? Optional.empty()
        : Optional.of(clock.instant().plus(FIRST_PAUSE.multipliedBy((long) Math.pow(GROWTH, attempts - 1))));
  }

  private static final class NotSent extends RuntimeException {

    private final transient Mail mail;
    private final Failure failure;

    private NotSent(Mail mail, RuntimeException cause) {
      super(cause);
      this.mail = mail;
      this.failure = Failure.of(cause);
    }
  }
}

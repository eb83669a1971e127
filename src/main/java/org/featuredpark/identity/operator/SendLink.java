package org.featuredpark.identity.operator;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.featuredpark.notification.MailServer;
import org.featuredpark.notification.Outbox;
import org.springframework.stereotype.Component;

/** Mails a person a link, but nobody's mailbox is filled by a stranger. */
@Component
class SendLink {

  private static final Duration SPAN = Duration.ofHours(1);
  private static final int MOST_TO_PERSON = 3;
  private static final int MOST_TO_ADDRESS = 6;

  private final AccountLinks links;
  private final OperatorPeople people;
  private final MailServer server;
  private final Outbox outbox;
  private final Clock clock;

  SendLink(AccountLinks links, OperatorPeople people, MailServer server, Outbox outbox, Clock clock) {
    this.links = links;
    this.people = people;
    this.server = server;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** False if the person or the address had too many within the hour, or no mail is sent from here. */
  boolean send(LinkPurpose purpose, OperatorPerson person) {
    if (!server.isOn()) {
      return false;
    }
    // One at a time: who asks twice at once is counted twice.
    people.lock(person.userId());
    var address = person.email().toLowerCase(Locale.ROOT);
    var since = clock.instant().minus(SPAN);
    if (links.sentTo(person.userId(), since) >= MOST_TO_PERSON
        || links.sentToAddress(address, since) >= MOST_TO_ADDRESS) {
      return false;
    }
    long id = links.replace(purpose, person.userId(), address, clock.instant());
    outbox.post(LinkMail.KIND, String.valueOf(id), person.userId());
    return true;
  }
}

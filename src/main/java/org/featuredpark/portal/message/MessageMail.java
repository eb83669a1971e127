package org.featuredpark.portal.message;

import java.util.Optional;
import org.featuredpark.notification.Letter;
import org.featuredpark.notification.MailAddresses;
import org.featuredpark.notification.MailServer;
import org.featuredpark.notification.MailWriter;
import org.featuredpark.notification.Messages;
import org.springframework.stereotype.Component;

/** Writes a message as a mail, with the way to the page where it goes on. */
@Component
class MessageMail implements MailWriter {

  private static final String TEXT = """
      %s

      查看详情：%s
      """;

  private final Messages messages;
  private final MailAddresses addresses;
  private final MailServer server;

  MessageMail(Messages messages, MailAddresses addresses, MailServer server) {
    this.messages = messages;
    this.addresses = addresses;
    this.server = server;
  }

  @Override
  public String kind() {
    return Messages.MAIL;
  }

  /** Whoever has left the group since learns nothing of it any more. */
  @Override
  public Optional<Letter> write(String ref, String recipient) {
    return messages.find(Long.parseLong(ref))
        .flatMap(message -> addresses.of(recipient, message.recipient()).map(address -> new Letter(address,
            message.subject(), TEXT.formatted(message.body(), server.linkTo(CaseLink.of(message).orElse("/messages"))),
            kind() + "/" + ref + "/" + recipient)));
  }
}

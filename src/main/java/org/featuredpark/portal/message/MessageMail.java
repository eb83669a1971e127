package org.featuredpark.portal.message;

import java.util.Optional;
import org.featuredpark.identity.Groups;
import org.featuredpark.notification.Letter;
import org.featuredpark.notification.MailAddresses;
import org.featuredpark.notification.MailServer;
import org.featuredpark.notification.MailWriter;
import org.featuredpark.notification.Message;
import org.featuredpark.notification.Messages;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Refused;
import org.springframework.stereotype.Component;

/** Writes a message as a mail, with the way to the page where it goes on. */
@Component
class MessageMail implements MailWriter {

  private static final String TEXT = """
      %s

      查看详情：%s

      本邮件由系统自动发送，请勿回复。
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
        .filter(message -> addresses.reachable(message.recipient()).contains(recipient))
        .flatMap(message -> addresses.of(recipient).map(address -> new Letter(address, message.subject(),
            TEXT.formatted(message.body(), server.linkTo(page(message))), kind() + "/" + ref + "/" + recipient)));
  }

  private static String page(Message message) {
    var number = message.caseRef().filter(MessageMail::isApplication);
    if (number.isEmpty() || !Groups.isGroup(message.recipient())) {
      return "/messages";
    }
    return (Groups.isOperator(message.recipient()) ? "/cases/" : "/workspace/cases/") + number.get();
  }

  /** Messages are about rounds, notices and objections, too. */
  private static boolean isApplication(String caseRef) {
    try {
      return new ApplicationNumber(caseRef).value().equals(caseRef);
    } catch (Refused another) {
      return false;
    }
  }
}

package org.featuredpark.notification;

import com.icegreen.greenmail.util.GreenMail;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.featuredpark.testing.TestDatabase;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;

/** The messages and the outbox of one node, without the rest of the application; mail is off until it has a server. */
final class MailScene {

  private static final String OFFICERS = "district-110108";
  private static final Map<String, String> ADDRESSES = Map.of("wang", "wang@park.example", "li", "li@park.example",
      "careless", "li@park.example, zhao@park.example");

  private final TestDatabase database;
  private final Clock clock;
  private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
  private final OutboxTable table;
  private final MailServer server;
  private final Outbox outbox;
  private final Messages messages;
  private JavaMailSenderImpl sender;

  MailScene(TestDatabase database, Clock clock) {
    this.database = database;
    this.clock = clock;
    table = new OutboxTable(database.jdbc());
    server = new MailServer(beans.getBeanProvider(JavaMailSender.class), "casework@park.example",
        URI.create("https://park.example"));
    outbox = new Outbox(table, server, beans.getBeanProvider(MailAddresses.class), clock);
    messages = new Messages(new MessageTable(database.jdbc()), outbox, clock);
    beans.addBean("addresses", new Addresses());
    beans.addBean("writer", new Writer());
  }

  MailScene sendingTo(GreenMail mailbox) {
    sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(mailbox.getSmtp().getPort());
    beans.addBean("sender", sender);
    return this;
  }

  void port(int port) {
    sender.setPort(port);
  }

  Messages messages() {
    return messages;
  }

  Outbox outbox() {
    return outbox;
  }

  void deliver() {
    deliver(database.transaction().getTransactionManager());
  }

  void deliver(PlatformTransactionManager transactions) {
    new DeliverMail(table, server, beans.getBeanProvider(MailWriter.class), transactions, clock).run();
  }

  private static final class Addresses implements MailAddresses {

    @Override
    public List<String> reachable(String groupOrPerson) {
      return groupOrPerson.equals(OFFICERS) ? List.of("li", "wang")
          : ADDRESSES.containsKey(groupOrPerson) ? List.of(groupOrPerson) : List.of();
    }

    @Override
    public Optional<String> of(String userId, String groupOrPerson) {
      return Optional.ofNullable(ADDRESSES.get(userId));
    }
  }

  private final class Writer implements MailWriter {

    @Override
    public String kind() {
      return Messages.MAIL;
    }

    @Override
    public Optional<Letter> write(String ref, String recipient) {
      return messages.find(Long.parseLong(ref)).map(message -> new Letter(ADDRESSES.get(recipient),
          message.subject(), message.body(), ref + "/" + recipient));
    }
  }
}

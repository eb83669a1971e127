package org.featuredpark.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.featuredpark.notification.DeliverMail;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** A mail server beside the context that all tests share: mail is on between {@code turnOn} and {@code turnOff}. */
@Component
public class TestMail {

  private static final String SENDER = "testMailSender";

  private final DefaultListableBeanFactory beans;
  private final DeliverMail delivery;
  private final JdbcClient jdbc;
  private GreenMail mailbox;

  TestMail(DefaultListableBeanFactory beans, DeliverMail delivery, JdbcClient jdbc) {
    this.beans = beans;
    this.delivery = delivery;
    this.jdbc = jdbc;
  }

  public void turnOn() {
    jdbc.sql("DELETE FROM mail").update();
    mailbox = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    mailbox.start();
    var sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(mailbox.getSmtp().getPort());
    beans.registerSingleton(SENDER, sender);
  }

  public void turnOff() {
    beans.destroySingleton(SENDER);
    mailbox.stop();
  }

  /** Nobody listens any more, though mail is still on. */
  public void breakServer() {
    mailbox.stop();
  }

  public void deliver() {
    delivery.run();
  }

  /** Sends what waits, and returns what has ever come to an address, subject and text. */
  public List<String> deliveredTo(String address) {
    deliver();
    return Arrays.stream(mailbox.getReceivedMessages())
        .filter(mail -> GreenMailUtil.getAddressList(recipients(mail)).equals(address))
        .map(TestMail::readable).toList();
  }

  private static jakarta.mail.Address[] recipients(jakarta.mail.Message mail) {
    try {
      return mail.getAllRecipients();
    } catch (MessagingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static String readable(Part mail) {
    try {
      return ((jakarta.mail.Message) mail).getSubject() + "\n" + mail.getContent();
    } catch (MessagingException unreadable) {
      throw new IllegalStateException(unreadable);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

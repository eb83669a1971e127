package org.featuredpark.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The server that takes our mail, if one is configured. */
@Component
public class MailServer {

  private static final String SENDER = "北京市专精特新特色园区";
  private static final String FOOT = "\n本邮件由系统自动发送，请勿回复。\n";

  private final ObjectProvider<JavaMailSender> senders;
  private final String from;
  private final URI address;

  MailServer(ObjectProvider<JavaMailSender> senders, @Value("${featuredpark.mail.from}") String from,
      @Value("${featuredpark.address}") URI address) {
    this.senders = senders;
    this.from = from;
    this.address = address;
    // Better no start than mails that are refused one by one.
    if (isOn() && (!isAddress(from) || address.getHost() == null)) {
      throw new IllegalStateException("With spring.mail.host, featuredpark.mail.from must be a mail address and"
          + " featuredpark.address the address of this system.");
    }
  }

  private static boolean isAddress(String text) {
    try {
      new InternetAddress(text, true);
      return text.contains("@");
    } catch (AddressException unusable) {
      return false;
    }
  }

  public boolean isOn() {
    return senders.getIfAvailable() != null;
  }

  /** Where people find a page of ours. A visitor's request must not decide it: its host may be a stranger's. */
  public String linkTo(String path) {
    return address.resolve(path).toString();
  }

  void send(Letter letter) {
    var sender = senders.getObject();
    var mail = sender.createMimeMessage();
    try {
      var helper = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
      helper.setFrom(from, SENDER);
      helper.setTo(new InternetAddress(letter.address(), true));
      helper.setSubject(onOneLine(letter.subject()));
      helper.setText(letter.text() + FOOT);
      mail.setHeader("Message-ID", "<" + UUID.nameUUIDFromBytes(letter.identity().getBytes(StandardCharsets.UTF_8))
          + "@" + address.getHost() + ">");
      mail.setHeader("Auto-Submitted", "auto-generated");
    } catch (MessagingException | java.io.UnsupportedEncodingException unusable) {
      throw new MailPreparationException(unusable);
    }
    sender.send(mail);
  }

  /** A line break in a name must not begin a header of its own. */
  private static String onOneLine(String subject) {
    return subject.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
  }
}

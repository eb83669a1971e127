package org.featuredpark.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;

class FailureTest {

  @Test
  void what_went_wrong_is_told_apart_without_the_servers_words() {
    assertThat(Failure.of(new MailAuthenticationException("no"))).isEqualTo(Failure.SIGN_IN);
    assertThat(Failure.of(new MailSendException("away", new MessagingException()))).isEqualTo(Failure.UNREACHABLE);
    assertThat(Failure.of(new MailSendException(Map.of("mail", new MessagingException("broke off")))))
        .isEqualTo(Failure.UNREACHABLE);
    assertThat(Failure.of(new MailSendException(Map.of("mail", new SendFailedException("550 a@park.example")))))
        .isEqualTo(Failure.REFUSED);
    assertThat(Failure.of(new MailParseException("what?"))).isEqualTo(Failure.UNUSABLE);
    assertThat(Failure.of(new IllegalStateException("no template"))).isEqualTo(Failure.UNWRITTEN);
  }
}

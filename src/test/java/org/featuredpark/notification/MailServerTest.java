package org.featuredpark.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailServerTest {

  @ParameterizedTest
  @CsvSource({"'',https://park.example", "casework,https://park.example", "a@park.example,park.example",
      "'a@park.example, b@park.example',https://park.example"})
  void with_a_server_but_no_sender_or_address_nothing_starts(String from, URI address) {
    var sender = new StaticListableBeanFactory(Map.of("sender", new JavaMailSenderImpl()))
        .getBeanProvider(JavaMailSender.class);
    assertThatThrownBy(() -> new MailServer(sender, from, address)).isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("featuredpark.mail.from");
  }

  @Test
  void without_a_server_neither_is_needed() {
    var none = new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class);
    assertThat(new MailServer(none, "", URI.create("http://localhost:8080")).isOn()).isFalse();
  }
}

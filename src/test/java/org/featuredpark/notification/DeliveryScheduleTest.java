package org.featuredpark.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class DeliveryScheduleTest {

  private final DeliverMail delivery = mock();
  private final ApplicationContextRunner application = new ApplicationContextRunner()
      .withBean(DeliverMail.class, () -> delivery).withUserConfiguration(DeliverySchedule.class);

  @Test
  void where_mail_is_configured_the_outbox_is_emptied_by_itself() {
    application.withPropertyValues("spring.mail.host=mail.park.example").run(started ->
        verify(delivery, timeout(5_000).atLeastOnce()).run());
  }

  @Test
  void elsewhere_nothing_runs() {
    application.run(started -> assertThat(started).doesNotHaveBean(DeliverySchedule.class));
  }
}

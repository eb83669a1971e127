package org.featuredpark.notification;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Empties the outbox every few seconds where mail is configured. No case waits for a mail, so no model says when. */
@Configuration
@EnableScheduling
@ConditionalOnProperty("spring.mail.host")
class DeliverySchedule {

  private final DeliverMail delivery;

  DeliverySchedule(DeliverMail delivery) {
    this.delivery = delivery;
  }

  @Scheduled(fixedDelayString = "${featuredpark.mail.every:PT5S}")
  void deliver() {
    delivery.run();
  }
}

package org.featuredpark.notice;

import org.featuredpark.application.Applications;
import org.featuredpark.identity.Groups;
import org.featuredpark.notification.Messages;
import org.featuredpark.shared.ApplicationNumber;
import org.springframework.stereotype.Component;

/** Lets the people who act for a park know what concerns it. */
@Component
class TellPark {

  private final Applications applications;
  private final Messages messages;

  TellPark(Applications applications, Messages messages) {
    this.applications = applications;
    this.messages = messages;
  }

  void tell(ApplicationNumber park, String subject, String body, String uniqueKey) {
    messages.send(Groups.operator(applications.get(park).operator()), subject, body, park.value(), uniqueKey);
  }
}

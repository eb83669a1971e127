package org.featuredpark.recognition;

import org.featuredpark.application.Applications;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.Groups;
import org.featuredpark.notification.Messages;
import org.featuredpark.shared.ApplicationNumber;
import org.springframework.stereotype.Component;

/** Writes down what happened on the way to a title and tells the operator and the district about it. */
@Component
class RecognitionNews {

  private final Applications applications;
  private final Messages messages;
  private final AuditTrail audit;

  RecognitionNews(Applications applications, Messages messages, AuditTrail audit) {
    this.applications = applications;
    this.messages = messages;
    this.audit = audit;
  }

  void record(ApplicationNumber application, String action, String detail) {
    audit.record(application.value(), action, detail);
  }

  /** Told once for each event and case; the case is named by the moment it was queued. */
  void tell(RecognitionCase about, String event, String subject, String body) {
    var number = about.application();
    var key = number + ":recognition-" + about.queuedAt() + ":" + event + ":";
    var operator = Groups.operator(applications.get(number).operator());
    messages.send(operator, subject, body, number.value(), key + operator);
    var district = Groups.officersOf(number.district());
    messages.send(district, subject, body, number.value(), key + district);
  }
}

package org.featuredpark.application;

import java.time.Clock;
import java.util.Locale;
import org.featuredpark.application.ApplicationRecords.ApplicationStep;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.calendar.WorkingDays;
import org.featuredpark.identity.Groups;
import org.featuredpark.notification.Messages;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.springframework.stereotype.Component;

/** Writes down each step of an application: for the applicant to read, and for the auditors to check. */
@Component
class Journal {

  private final ApplicationRecords records;
  private final Applications applications;
  private final AuditTrail audit;
  private final Messages messages;
  private final WorkingDays workingDays;
  private final Clock clock;

  Journal(ApplicationRecords records, Applications applications, AuditTrail audit, Messages messages,
      WorkingDays workingDays, Clock clock) {
    this.records = records;
    this.applications = applications;
    this.audit = audit;
    this.messages = messages;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /** Something happened that leaves the application where it stands. */
  void note(ApplicationNumber number, String text) {
    add(number, applications.get(number).status(), text);
  }

  /**
   * The application moves on, and the applicant is told. Being told the same twice changes nothing, and what was taken
   * back stays so.
   */
  void move(ApplicationNumber number, ApplicationStatus status, String reason) {
    var application = applications.get(number);
    if (application.status() == status || application.status() == ApplicationStatus.WITHDRAWN) {
      return;
    }
    records.setStatus(number, status);
    add(number, status, reason);
    messages.send(Groups.operator(application.operator()), application.parkName() + "：" + status.zhName(),
        status.isDecidedAgainst() ? reason + "\n" + remedies() : reason, number.value(), null);
  }

  private String remedies() {
    return LegalRemedies.paragraph(workingDays.calendar(), BeijingTime.dateOf(clock.instant()));
  }

  private void add(ApplicationNumber number, ApplicationStatus status, String text) {
    records.addStep(number, new ApplicationStep(clock.instant(), status, text));
    audit.record(number.value(), "application." + status.name().toLowerCase(Locale.ROOT), text);
  }
}

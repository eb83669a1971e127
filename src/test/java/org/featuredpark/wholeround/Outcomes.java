package org.featuredpark.wholeround;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.application.Applications;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.Groups;
import org.featuredpark.notification.Message;
import org.featuredpark.notification.Messages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of the parks, what they were told, and whether the record of it stands. */
@Component
class Outcomes {

  private static final int MOST = 500;

  private final Applications applications;
  private final Messages messages;
  private final AuditTrail audit;
  private final JdbcClient jdbc;

  Outcomes(Applications applications, Messages messages, AuditTrail audit, JdbcClient jdbc) {
    this.applications = applications;
    this.messages = messages;
    this.audit = audit;
    this.jdbc = jdbc;
  }

  void assertStatus(Entries entries, ApplicationStatus status, List<Park> parks) {
    assertThat(parks).allSatisfy(park ->
        assertThat(applications.get(entries.of(park)).status()).as(park.name()).isEqualTo(status));
  }

  void assertStatus(Entries entries, ApplicationStatus status, Park... parks) {
    assertStatus(entries, status, List.of(parks));
  }

  /** Some message to the operator about this park has all these words. */
  void assertTold(Entries entries, Park park, String... words) {
    assertThat(told(entries, park)).as(park.name())
        .anySatisfy(message -> assertThat(message.subject() + message.body()).contains(words));
  }

  List<Message> told(Entries entries, Park park) {
    return messages.list(List.of(Groups.operator(park.operator())), "reader", MOST).stream()
        .filter(message -> message.caseRef().equals(Optional.of(entries.of(park).value()))).toList();
  }

  void assertAuditStands() {
    var subjects = jdbc.sql("SELECT DISTINCT subject FROM audit_entry").query(String.class).list();
    assertThat(subjects).isNotEmpty().allSatisfy(subject -> assertThat(audit.verify(subject)).as(subject).isEmpty());
  }
}

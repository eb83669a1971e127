package org.featuredpark.evaluation;

import org.featuredpark.application.Applications;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.Groups;
import org.featuredpark.notification.Messages;
import org.springframework.stereotype.Component;

/** Writes down what happened in an evaluation and tells the operator or the district about it. */
@Component
class EvaluationNews {

  private final Applications applications;
  private final Messages messages;
  private final AuditTrail audit;

  EvaluationNews(Applications applications, Messages messages, AuditTrail audit) {
    this.applications = applications;
    this.messages = messages;
    this.audit = audit;
  }

  void record(Evaluation evaluation, String action, String detail) {
    audit.record(evaluation.application().value(), action, detail);
  }

  /** The key names the event, so that one that is told twice is heard once. */
  void toOperator(Evaluation evaluation, String key, String subject, String body) {
    send(Groups.operator(applications.get(evaluation.application()).operator()), evaluation, key, subject, body);
  }

  void toDistrict(Evaluation evaluation, String key, String subject, String body) {
    send(Groups.officersOf(evaluation.application().district()), evaluation, key, subject, body);
  }

  private void send(String to, Evaluation evaluation, String key, String subject, String body) {
    var number = evaluation.application();
    messages.send(to, subject, body, number.value(),
        number + ":evaluation-" + evaluation.attempt() + ":" + key + ":" + to);
  }
}

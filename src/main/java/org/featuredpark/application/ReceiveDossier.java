package org.featuredpark.application;

import java.time.Instant;
import java.util.Map;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.Groups;
import org.featuredpark.notification.Outbox;
import org.featuredpark.round.Round;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.District;
import org.featuredpark.workflow.CaseEngine;
import org.springframework.stereotype.Component;

/** Stores a dossier as a version of an application, gives the receipt, and sets its case going. */
@Component
class ReceiveDossier {

  static final String LIFECYCLE = "parkLifecycle";
  static final String RESUBMITTED = "application.resubmitted";

  private final Submissions submissions;
  private final Receipts receipts;
  private final Applications applications;
  private final IntakeRules rules;
  private final Journal journal;
  private final ParkNews news;
  private final Outbox outbox;
  private final CaseEngine engine;
  private final CurrentUser user;

  ReceiveDossier(Submissions submissions, Receipts receipts, Applications applications, IntakeRules rules,
      Journal journal, ParkNews news, Outbox outbox, CaseEngine engine, CurrentUser user) {
    this.submissions = submissions;
    this.receipts = receipts;
    this.applications = applications;
    this.rules = rules;
    this.journal = journal;
    this.news = news;
    this.outbox = outbox;
    this.engine = engine;
    this.user = user;
  }

  Receipt first(Round round, DraftKey key, District district, Dossier dossier, Instant receivedAt) {
    submissions.enterIntake(district);
    var number = ApplicationNumber.of(round.number(), district,
        submissions.lastSequence(round.number(), district) + 1);
    var submission = submission(round, number, 1, key, dossier, receivedAt);
    submissions.add(submission);
    var receipt = issue(round, submission, dossier);
    engine.start(LIFECYCLE, number.value(),
        Map.of("district", district.code(), "policyVersion", round.policyVersion()));
    return receipt;
  }

  Receipt again(Round round, ApplicationNumber number, Dossier dossier, Instant receivedAt) {
    var receipt = replace(round, number, dossier, receivedAt);
    engine.send(RESUBMITTED, number.value(), Map.of());
    return receipt;
  }

  /** Puts a newer version in its place without telling the case, which is where the change comes from. */
  Receipt replace(Round round, ApplicationNumber number, Dossier dossier, Instant receivedAt) {
    var submission = submission(round, number, applications.get(number).version() + 1, submissions.keyOf(number),
        dossier, receivedAt);
    submissions.replace(submission);
    return issue(round, submission, dossier);
  }

  private Receipt issue(Round round, Submission submission, Dossier dossier) {
    var timeliness = rules.timeliness(round, submission.receivedAt(), dossier.lastBegunAt());
    var receipt = Receipt.of(submission, timeliness.inTime(), timeliness.reason());
    receipts.add(receipt);
    journal.note(submission.number(), "收到第" + submission.version() + "版，回执" + receipt.number() + "。"
        + timeliness.reason());
    if (timeliness.inTime()) {
      news.toOtherDistricts(submission.number(), submission.content().park());
    }
    outbox.post(ReceiptMail.KIND, receipt.number(), Groups.operator(submission.key().operator()));
    return receipt;
  }

  private Submission submission(Round round, ApplicationNumber number, int version, DraftKey key,
      Dossier dossier, Instant receivedAt) {
    return new Submission(number, version, key, number.district(), user.id(), receivedAt, dossier.content(),
        dossier.savedAt(), dossier.rosterId(), dossier.roster(), dossier.materials(), round.baseDate(), dossier.hash());
  }
}

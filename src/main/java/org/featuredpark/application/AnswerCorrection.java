package org.featuredpark.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.NotFound;
import org.featuredpark.shared.Refused;

/** Takes the mended draft as a new version; nothing but what was flagged may have changed. R39. */
@UseCase
@RequiresRole(Role.APPLICANT)
public class AnswerCorrection {

  private final Applications applications;
  private final Submissions submissions;
  private final Drafts drafts;
  private final Dossiers dossiers;
  private final Corrections corrections;
  private final Rounds rounds;
  private final IntakeRules rules;
  private final ReceiveDossier receive;
  private final Journal journal;
  private final CurrentUser user;
  private final Clock clock;

  AnswerCorrection(Applications applications, Submissions submissions, Drafts drafts, Dossiers dossiers,
      Corrections corrections, Rounds rounds, IntakeRules rules, ReceiveDossier receive, Journal journal,
      CurrentUser user, Clock clock) {
    this.applications = applications;
    this.submissions = submissions;
    this.drafts = drafts;
    this.dossiers = dossiers;
    this.corrections = corrections;
    this.rounds = rounds;
    this.rules = rules;
    this.receive = receive;
    this.journal = journal;
    this.user = user;
    this.clock = clock;
  }

  public Receipt answer(ApplicationNumber number) {
    user.mustActFor(applications.get(number).operator());
    var receivedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var correction = corrections.latest(number).filter(Correction::isOpen)
        .orElseThrow(() -> Refused.because("R39", "correction", "申报" + number + "没有待答复的补正。"));
    var key = submissions.keyOf(number);
    var round = rounds.get(key.round());
    // An answer is no file on its way: it begins when it is given, and the grace is not for it.
    if (!rules.timeliness(round, receivedAt, receivedAt).inTime()) {
      throw Refused.because("R39", "correction", "已过申报截止时刻，补正不再接收；按已有材料核验。");
    }
    var dossier = dossiers.of(drafts.lock(key).orElseThrow(() -> NotFound.of("草稿", key)));
    rules.requireComplete(round, dossier);
    rules.district(round, dossier.content().park());
    var mended = Amendment.between(submitted(number), dossier).mend(correction);
    var receipt = receive.replace(round, number, dossier, receivedAt);
    corrections.answer(correction.id(), mended, receivedAt);
    journal.move(number, ApplicationStatus.SUBMITTED, "补正已答复，待区级核验。");
    return receipt;
  }

  private Dossier submitted(ApplicationNumber number) {
    return new Dossier(submissions.content(number), submissions.savedAt(number), submissions.rosterId(number),
        submissions.roster(number), submissions.materials(number));
  }
}

package org.featuredpark.application;

import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Refused;

/** Sends an application back for named fields and files, as long as the deadline allows an answer. R39. */
@UseCase
@RequiresRole(Role.DISTRICT_OFFICER)
public class RequestCorrection {

  private final Corrections corrections;
  private final Drafts drafts;
  private final Submissions submissions;
  private final Rounds rounds;
  private final Journal journal;
  private final CurrentUser user;
  private final Clock clock;

  RequestCorrection(Corrections corrections, Drafts drafts, Submissions submissions, Rounds rounds, Journal journal,
      CurrentUser user, Clock clock) {
    this.corrections = corrections;
    this.drafts = drafts;
    this.submissions = submissions;
    this.rounds = rounds;
    this.journal = journal;
    this.user = user;
    this.clock = clock;
  }

  public void request(ApplicationNumber number, String reason, List<CorrectionFlag> flags) {
    user.mustWorkFor(number.district());
    var window = rounds.get(number.roundNumber()).window();
    var deadline = window.deadline();
    if (!window.isBeforeDeadline(clock.instant())) {
      throw Refused.because("R39", "decision", "已过申报截止时刻（" + BeijingTime.formatEnd(deadline)
          + "），不能再退回补正，请按已有材料核验。");
    }
    corrections.open(number, new Correction(0, clock.instant(), user.id(), reason, flags, null, false));
    restoreDraft(number);
    journal.move(number, ApplicationStatus.CORRECTION, "请于" + BeijingTime.formatEnd(deadline)
        + "前补正，改好后在“我的待办”中提交："
        + String.join("；", flags.stream().map(flag -> flag.label() + "（" + flag.reason() + "）").toList())
        + "。" + reason);
  }

  /** The correction begins from what was submitted, so that nothing unflagged has changed in between. */
  private void restoreDraft(ApplicationNumber number) {
    var key = submissions.keyOf(number);
    drafts.lock(key).ifPresent(draft -> drafts.update(new Draft(key,
        ContentJson.asDraft(submissions.content(number)), draft.revision() + 1,
        OptionalLong.of(submissions.rosterId(number)), clock.instant(), user.id())));
    drafts.detachAll(key);
    submissions.materials(number).forEach(material -> drafts.attach(key, material));
  }
}

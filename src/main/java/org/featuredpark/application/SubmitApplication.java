package org.featuredpark.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.NotFound;
import org.featuredpark.shared.Refused;

/**
 * Receives a draft as an application. The server's clock decides, and however often the button is pressed there is one
 * receipt. R38, Q2.
 */
@UseCase
@RequiresRole(Role.APPLICANT)
public class SubmitApplication {

  private final Drafts drafts;
  private final Rounds rounds;
  private final Dossiers dossiers;
  private final Submissions submissions;
  private final Receipts receipts;
  private final AdmissionRules admission;
  private final ReceiveDossier receive;
  private final CurrentUser user;
  private final Clock clock;

  SubmitApplication(Drafts drafts, Rounds rounds, Dossiers dossiers, Submissions submissions, Receipts receipts,
      AdmissionRules admission, ReceiveDossier receive, CurrentUser user, Clock clock) {
    this.drafts = drafts;
    this.rounds = rounds;
    this.dossiers = dossiers;
    this.submissions = submissions;
    this.receipts = receipts;
    this.admission = admission;
    this.receive = receive;
    this.user = user;
    this.clock = clock;
  }

  /** @param requestKey names one press of the button; the same key always gets the same receipt */
  public Receipt submit(DraftKey key, String requestKey) {
    return submit(key, requestKey, OptionalInt.empty());
  }

  /** @param checked the revision that the person looked through before pressing, if the page knows one */
  public Receipt submit(DraftKey key, String requestKey, OptionalInt checked) {
    user.mustActFor(key.operator());
    // Taken before any waiting: a queue in front of the deadline must not make anyone late.
    var receivedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var draft = drafts.lock(key).orElseThrow(() -> NotFound.of("草稿", key));
    return receipts.answerTo(user.id(), requestKey).map(answer -> requireSameDraft(answer, key)).orElseGet(() -> {
      requireChecked(draft, checked);
      var receipt = receiptOf(draft, receivedAt);
      receipts.remember(user.id(), requestKey, receipt);
      return receipt;
    });
  }

  private static void requireChecked(Draft draft, OptionalInt checked) {
    if (checked.isPresent() && checked.getAsInt() != draft.revision()) {
      throw Refused.field("revision", "您核对之后，草稿又由" + draft.savedBy() + "修改过，请重新核对后再提交。");
    }
  }

  private Receipt requireSameDraft(Receipt answer, DraftKey key) {
    if (!submissions.keyOf(answer.application()).equals(key)) {
      throw Refused.field("Idempotency-Key", "该请求编号已用于申报" + answer.application() + "，请刷新页面后重新提交。");
    }
    return answer;
  }

  private Receipt receiptOf(Draft draft, Instant receivedAt) {
    var round = rounds.get(draft.key().round());
    var dossier = dossiers.of(draft);
    var earlier = submissions.latestOf(draft.key());
    var same = earlier.flatMap(number -> receiptFor(number, dossier));
    if (same.isPresent()) {
      return same.get();
    }
    var district = admission.admit(round, draft.key(), dossier, earlier, receivedAt);
    return earlier.filter(admission::isLive)
        .map(number -> receive.again(round, number, dossier, receivedAt))
        .orElseGet(() -> receive.first(round, draft.key(), district, dossier, receivedAt));
  }

  /** The receipt of the version that counts, if it holds exactly this dossier and was not taken back. */
  private Optional<Receipt> receiptFor(ApplicationNumber number, Dossier dossier) {
    return receipts.of(number).stream().findFirst()
        .filter(receipt -> receipt.contentHash().equals(dossier.hash()))
        .filter(receipt -> !admission.isWithdrawn(number));
  }
}

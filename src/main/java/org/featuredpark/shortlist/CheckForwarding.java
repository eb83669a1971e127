package org.featuredpark.shortlist;

import java.util.List;
import java.util.Map;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.application.Applications;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.UseCase;
import org.featuredpark.notification.Messages;

/** Puts a sealed recommendation before the forwarding rule, and sends it back when letter and package disagree. */
@UseCase
@ByProcess
public class CheckForwarding {

  private final Shortlists shortlists;
  private final Applications applications;
  private final DistrictDeadline deadline;
  private final AuditTrail audit;
  private final Messages messages;

  CheckForwarding(Shortlists shortlists, Applications applications, DistrictDeadline deadline, AuditTrail audit,
      Messages messages) {
    this.shortlists = shortlists;
    this.applications = applications;
    this.deadline = deadline;
    this.audit = audit;
    this.messages = messages;
  }

  /** What the rule asks, under the names it asks for it. R44–R47. */
  public Map<String, Object> facts(DistrictRound id) {
    var shortlist = shortlists.get(id);
    var letter = shortlist.letter();
    var chosen = shortlists.candidates(id).stream().filter(Candidate::chosen).toList();
    return Map.of("receivedAtMillis", letter.seal().receivedAt().toEpochMilli(),
        "deadlineMillis", deadline.of(shortlist).toEpochMilli(),
        "sealed", letter.seal().tableSealed(),
        "letterNumbered", !letter.seal().letterNo().isBlank(),
        "listedCount", chosen.size(),
        "packagedCount", letter.seal().packageChecked() ? packaged(chosen) : 0,
        "subjectMatches", letter.subject().speaksOf(id.district(), chosen.size()));
  }

  /** Reopens the letter for its head and says what the rule found. */
  public void sendBack(DistrictRound id, String reason) {
    shortlists.update(shortlists.lock(id).unsealed(reason));
    audit.record(id.key(), "shortlist.sendBack", reason);
    messages.send(Groups.headsOf(id.district()), "推荐材料需补正后重新盖章", reason, id.key(), null);
  }

  /** A park that withdrew after the ranking is still listed, but no longer in the package. R46. */
  private int packaged(List<Candidate> chosen) {
    return (int) chosen.stream().map(candidate -> applications.get(candidate.application()).status())
        .filter(status -> status == ApplicationStatus.ACCEPTED).count();
  }
}

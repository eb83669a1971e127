package org.featuredpark.review;

import java.util.Map;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.Refused;
import org.featuredpark.shared.RoundNumber;
import org.featuredpark.workflow.Decisions;

/**
 * The city head signs the official announcement. R36, R53.
 *
 * <p>The gate is asked again at that moment: since the task was opened an objection may have come in or a park may
 * have taken its application back. The list of the severely dishonest is not ours, so that a person has to look.
 */
@UseCase
@RequiresRole(Role.CITY_HEAD)
public class AnnounceResult {

  private static final String GATE = "publicationGate";
  private static final String OPEN = "PUBLISH";

  private final PublicationState state;
  private final Rounds rounds;
  private final Decisions decisions;
  private final AuditTrail audit;

  AnnounceResult(PublicationState state, Rounds rounds, Decisions decisions, AuditTrail audit) {
    this.state = state;
    this.rounds = rounds;
    this.decisions = decisions;
    this.audit = audit;
  }

  /** @param dishonestyQueried whether every operator was looked up once more */
  public void sign(RoundNumber round, boolean dishonestyQueried) {
    if (!dishonestyQueried) {
      throw Refused.because("R36", "dishonestyQueried", "正式公布前须再次查询严重失信主体名单，并勾选确认；"
          + "已列入的，由所在区登记后即移出名单。");
    }
    var facts = state.of(round);
    var ruling = decisions.evaluate(GATE, rounds.get(round).policyVersion(), Map.of(
        "noticeEnded", facts.noticeEnded(), "openObjections", facts.openObjections(),
        "listedCount", facts.listedCount(), "places", facts.places())).get(0);
    if (!OPEN.equals(ruling.get("outcome"))) {
      throw Refused.because((String) ruling.get("clause"), "decision", (String) ruling.get("reason"));
    }
    audit.record(round.value(), "selection.signAnnouncement", "已再次查询严重失信主体名单；签批正式公布，名单" + facts.listedCount() + "个园区。");
  }
}

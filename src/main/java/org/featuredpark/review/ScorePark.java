package org.featuredpark.review;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import org.featuredpark.application.Applications;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;

/** An expert signs the one sheet he or she has for a park; it is locked from then on. R48, R49. */
@UseCase
@RequiresRole(Role.EXPERT)
public class ScorePark {

  private final PanelRoom room;
  private final ScoreSheets sheets;
  private final Applications applications;
  private final AuditTrail audit;
  private final Clock clock;

  ScorePark(PanelRoom room, ScoreSheets sheets, Applications applications, AuditTrail audit, Clock clock) {
    this.room = room;
    this.sheets = sheets;
    this.applications = applications;
    this.audit = audit;
    this.clock = clock;
  }

  public void sign(ApplicationNumber park, String expert, Map<ScoreItem, BigDecimal> scores, String comment) {
    var seat = room.ownSeat(park, expert).signed();
    sheets.add(ScoreSheet.sign(park, expert, scores, comment, applications.project(park).isPresent(),
        clock.instant()));
    room.update(park, seat);
    // The trail is read by others while colleagues still score: it says that, not how, the expert scored.
    audit.record(park.value(), "panel.sign", "专家" + expert + "评分并签字。");
  }
}

package org.featuredpark.review;

import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;

/** A drawn expert denies every tie to the park, and may read from then on, or steps down. R49. */
@UseCase
@RequiresRole(Role.EXPERT)
public class DeclareConflict {

  private final PanelRoom room;
  private final AuditTrail audit;

  DeclareConflict(PanelRoom room, AuditTrail audit) {
    this.room = room;
    this.audit = audit;
  }

  public void none(ApplicationNumber park, String expert) {
    room.update(park, room.ownSeat(park, expert).cleared());
    audit.record(park.value(), "panel.declareNone", "专家" + expert + "申报无回避情形。");
  }

  /** Before scoring or in the middle of it; a signed sheet is final. */
  public void recuse(ApplicationNumber park, String expert, String reason) {
    room.update(park, room.ownSeat(park, expert).recused(reason));
    audit.record(park.value(), "panel.recuse", "专家" + expert + "回避，理由：" + reason.strip());
  }
}

package org.featuredpark.review;

import java.util.List;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;

/** Frees the seats of experts who let the last day pass, so that a silent one cannot hold up a park. R49. */
@UseCase
@ByProcess
public class ReleaseAbsentExperts {

  private final PanelRoom room;
  private final AuditTrail audit;

  ReleaseAbsentExperts(PanelRoom room, AuditTrail audit) {
    this.room = room;
    this.audit = audit;
  }

  public void release(ApplicationNumber park) {
    absentees(room.of(park)).forEach(seat -> {
      room.update(park, seat.recused("逾期未办理，视同回避"));
      audit.record(park.value(), "panel.release", "专家" + seat.expert() + "逾期未办理，更换。");
    });
  }

  /** Whoever still has to declare while others wait, else whoever still has to score. */
  private static List<Seat> absentees(Panel panel) {
    var undeclared = panel.seats(SeatStatus.DRAWN);
    return undeclared.isEmpty() ? panel.seats(SeatStatus.CLEARED) : undeclared;
  }
}

package org.featuredpark.review;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;

/** Draws the open seats of a panel by lot; the seed goes into the audit trail, so anyone can repeat the draw. R49. */
@UseCase
@ByProcess
public class DrawPanel {

  private static final int SEED_BYTES = 16;

  private final PanelRoom room;
  private final ThirdParties thirdParties;
  private final AuditTrail audit;
  private final SecureRandom random = new SecureRandom();

  DrawPanel(PanelRoom room, ThirdParties thirdParties, AuditTrail audit) {
    this.room = room;
    this.thirdParties = thirdParties;
    this.audit = audit;
  }

  /** Whether the panel is complete; if not, the pool is exhausted and the city appoints. */
  public boolean draw(ApplicationNumber park) {
    var panel = room.of(park);
    if (panel.vacancies() == 0) {
      throw new IllegalStateException("No seat is open on the panel of " + park);
    }
    var draw = draw(thirdParties.pool(park, panel.everSeated()), panel);
    room.seat(park, draw.picked().stream().map(Seat::drawn).toList());
    audit.record(park.value(), "panel.draw", draw.protocol());
    return draw.picked().size() == panel.vacancies();
  }

  /** Only those drawn are asked for their accounts: the cost follows the panel's size, not the list of experts. */
  private PanelDraw draw(List<Expert> listed, Panel panel) {
    var seed = seed();
    var pool = listed;
    while (true) {
      var draw = PanelDraw.of(seed, pool, panel.vacancies(), panel.lacksFinance());
      var interested = draw.picked().stream().filter(expert -> thirdParties.hasPart(expert.userId())).toList();
      if (interested.isEmpty()) {
        return draw;
      }
      pool = pool.stream().filter(expert -> !interested.contains(expert)).toList();
    }
  }

  private String seed() {
    var bytes = new byte[SEED_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}

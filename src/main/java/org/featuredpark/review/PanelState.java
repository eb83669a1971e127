package org.featuredpark.review;

import java.util.List;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;

/** Tells the model who is to act on a panel, and how complete it is. R49. */
@UseCase
@ByProcess
public class PanelState {

  private final PanelRoom room;

  PanelState(PanelRoom room) {
    this.room = room;
  }

  public Panel of(ApplicationNumber park) {
    return room.of(park);
  }

  public List<String> experts(ApplicationNumber park, SeatStatus status) {
    return room.of(park).seats(status).stream().map(Seat::expert).toList();
  }
}

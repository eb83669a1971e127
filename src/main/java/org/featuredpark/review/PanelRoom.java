package org.featuredpark.review;

import java.time.Clock;
import java.util.List;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.notification.Messages;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Forbidden;
import org.springframework.stereotype.Component;

/** Opens a park's panel, seats people, and shows a member the seat that is his or her own. R49. */
@Component
class PanelRoom {

  private final Rounds rounds;
  private final Panels panels;
  private final CurrentUser user;
  private final Messages messages;
  private final Clock clock;

  PanelRoom(Rounds rounds, Panels panels, CurrentUser user, Messages messages, Clock clock) {
    this.rounds = rounds;
    this.panels = panels;
    this.user = user;
    this.messages = messages;
    this.clock = clock;
  }

  Panel of(ApplicationNumber park) {
    return new Panel(park, rounds.get(park.roundNumber()).panelSize(), panels.seats(park));
  }

  void seat(ApplicationNumber park, List<Seat> seats) {
    panels.add(park, seats, clock.instant());
    seats.forEach(seat -> messages.send(seat.expert(), "您已被选为评审专家",
        "请先在“我的任务”中完成回避申报，无回避情形后方可查看申报材料。", park.value(),
        "panel-seat/" + park + "/" + seat.expert()));
  }

  /** The seat of the member a task is assigned to, who alone may fill it. */
  Seat ownSeat(ApplicationNumber park, String assignee) {
    if (!user.id().equals(assignee)) {
      throw new Forbidden("此评审任务只能由被抽取的专家本人办理");
    }
    return of(park).seatOf(assignee);
  }

  void update(ApplicationNumber park, Seat seat) {
    panels.update(park, seat);
  }
}

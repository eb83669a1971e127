package org.featuredpark.portal;

import java.time.Clock;
import org.featuredpark.round.RoundDirectory;
import org.featuredpark.round.RoundStatus;
import org.featuredpark.shared.BeijingTime;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: which rounds take applications, and until when. */
@Controller
class HomePage {

  private final RoundDirectory rounds;
  private final Clock clock;

  HomePage(RoundDirectory rounds, Clock clock) {
    this.rounds = rounds;
    this.clock = clock;
  }

  @GetMapping("/")
  String show(Model model) {
    var now = clock.instant();
    model.addAttribute("rounds", rounds.list().stream()
        .filter(round -> round.status() == RoundStatus.OPEN)
        .map(round -> new OpenRound(round.title(), BeijingTime.formatEnd(round.applicationDeadline()),
            now.isBefore(round.applicationDeadline())))
        .toList());
    return "portal/home";
  }

  /** A round as the first page shows it. */
  record OpenRound(String title, String deadline, boolean open) {
  }
}

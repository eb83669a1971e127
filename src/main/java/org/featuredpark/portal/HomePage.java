package org.featuredpark.portal;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.featuredpark.application.MaterialKind;
import org.featuredpark.application.ReadRequirements;
import org.featuredpark.application.RoundRequirements;
import org.featuredpark.notice.ReadNotices;
import org.featuredpark.portal.RoundLine.State;
import org.featuredpark.round.Round;
import org.featuredpark.round.RoundDirectory;
import org.featuredpark.shared.ParkDirection;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what the programme is, which rounds take applications until when, and what they demand. */
@Controller
class HomePage {

  private static final int LATEST_NOTICES = 5;
  private static final int LATEST_ROUNDS = 5;

  private final RoundDirectory rounds;
  private final ReadRequirements requirements;
  private final ReadNotices notices;
  private final Clock clock;

  HomePage(RoundDirectory rounds, ReadRequirements requirements, ReadNotices notices, Clock clock) {
    this.rounds = rounds;
    this.requirements = requirements;
    this.notices = notices;
    this.clock = clock;
  }

  @GetMapping("/")
  String show(Model model) {
    var now = clock.instant();
    var current = rounds.open();
    var latest = rounds.latest(LATEST_ROUNDS);
    var lines = Stream.concat(current.stream(), latest.stream()).distinct()
        .map(round -> RoundLine.of(round, now)).toList();
    model.addAttribute("open", in(State.OPEN, lines));
    model.addAttribute("upcoming", in(State.UPCOMING, lines));
    model.addAttribute("closed", in(State.CLOSED, lines).stream().limit(LATEST_ROUNDS).toList());
    explain(governing(current, latest), model);
    model.addAttribute("materials", MaterialKind.values());
    model.addAttribute("notices", notices.latest(LATEST_NOTICES).stream()
        .map(notice -> NoticeLine.of(notice, now)).toList());
    return "portal/home";
  }

  /** The conditions shown are those of the next deadline, or of the last round when there is none. */
  private Optional<Round> governing(List<Round> current, List<Round> latest) {
    return Stream.concat(
            current.stream().filter(round -> round.window().isBeforeDeadline(clock.instant())), latest.stream())
        .findFirst();
  }

  private void explain(Optional<Round> round, Model model) {
    model.addAttribute("governing", round.map(one -> one.number().value()).orElse(null));
    var demanded = round.map(Round::number).map(requirements::read).orElse(RoundRequirements.NONE);
    model.addAttribute("requirements", demanded.ofAll());
    model.addAttribute("directions", Arrays.stream(ParkDirection.values())
        .map(direction -> DirectionLine.of(direction, demanded.of(direction))).toList());
  }

  private static List<RoundLine> in(State state, List<RoundLine> lines) {
    return lines.stream().filter(line -> line.state() == state).toList();
  }
}

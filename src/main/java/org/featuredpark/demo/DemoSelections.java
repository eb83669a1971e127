package org.featuredpark.demo;

import static org.featuredpark.round.process.ProgrammeRoundProcess.ANNOUNCE_RESULT;
import static org.featuredpark.round.process.ProgrammeRoundProcess.CONFIRM_LIST;

import java.util.Map;
import org.featuredpark.shared.RoundNumber;

/** The head of the city confirms the ranked list and signs its announcement. R51–R53. */
@Demo
class DemoSelections {

  private final Desk desk;

  DemoSelections(Desk desk) {
    this.desk = desk;
  }

  void confirmList(RoundNumber round) {
    desk.complete(Person.CITY_HEAD, round.value(), CONFIRM_LIST, Map.of("decision", "CONFIRMED"));
  }

  /** Whether the last notice is over and every objection decided, so that the list can be signed. R53. */
  boolean isClear(RoundNumber round) {
    return desk.isOpen(round.value(), ANNOUNCE_RESULT);
  }

  void announce(RoundNumber round) {
    desk.complete(Person.CITY_HEAD, round.value(), ANNOUNCE_RESULT,
        Map.of("decision", "CONFIRMED", "dishonestyQueried", true));
    desk.runDue();
  }
}

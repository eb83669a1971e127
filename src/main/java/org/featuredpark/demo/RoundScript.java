package org.featuredpark.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What happens in one round.
 *
 * @param applicants the parks that apply, by key
 * @param quality how good the panels find each park that its district recommends
 * @param turns the park to which something out of the ordinary happens, by what happens
 * @param fates what becomes of a selected park, where it does not succeed
 * @param visitors the kind of task of a park that is left to the visitor
 */
record RoundScript(LocalDate called, Days days, Pace pace, Ending ending, List<String> applicants,
    Map<String, Double> quality, Map<Turn, String> turns, Map<String, Fate> fates, Map<String, String> visitors) {

  static final int MOST_PLACES = 10;

  int places() {
    return Math.min(MOST_PLACES, quality.size());
  }

  Role role(Entries entries, String key) {
    return new Role(entries.park(key), entries.number(key), fates.getOrDefault(key, Fate.SUCCEEDS),
        pace.equals(Pace.QUICK), visitors.get(key));
  }

  /** How many days after the call people apply, districts examine and sign, and where the two deadlines lie. */
  record Days(int apply, int examine, int deadline, int signed, int districts) {

    /** As between the dates of the notice of 2024. R38, R45. */
    static final Days AS_IN_2024 = new Days(14, 17, 26, 35, 37);
  }

  /** How far the round gets before the visitor comes. */
  enum Ending {
    WITH_THE_DISTRICTS,
    WITH_THE_EXPERTS,
    ANNOUNCED
  }

  /** What may happen to one park of a round. */
  enum Turn {
    SENT_BACK,
    WITHDRAWN,
    LATE,
    LOSES_AN_EXPERT,
    REJECTED_OBJECTION,
    UPHELD_OBJECTION
  }
}

package org.featuredpark.application;

/**
 * What became of a roster: either it counts, or it is held with its faults and the one before still counts.
 *
 * @param summary what it comes to; null if it is held
 * @param faults what has to be corrected; null if it counts
 */
public record RosterOutcome(RosterSummary summary, RosterFaults faults) {

  static RosterOutcome counted(RosterSummary summary) {
    return new RosterOutcome(summary, null);
  }

  static RosterOutcome held(RosterFaults faults) {
    return new RosterOutcome(null, faults);
  }

  /** The summary, or every faulty cell as a refusal. What is held stays held. */
  public RosterSummary orRefused() {
    if (faults != null) {
      throw faults.refused();
    }
    return summary;
  }
}

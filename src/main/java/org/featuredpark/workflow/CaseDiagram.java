package org.featuredpark.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * One process of a case against its model: what it did, which way it took, and where it is.
 *
 * @param modelId names the version of the model that the case follows
 * @param steps in the order in which they were done, without gateways
 * @param taken the elements that are behind the case
 * @param flows the sequence flows that the case took
 */
public record CaseDiagram(String modelId, String name, List<Step> steps, Set<String> taken, Set<String> flows,
    List<Place> current) {

  public CaseDiagram {
    steps = List.copyOf(steps);
    taken = Set.copyOf(taken);
    flows = Set.copyOf(flows);
    current = List.copyOf(current);
  }

  /**
   * Something that was done.
   *
   * @param aborted whether it was broken off, by a deadline or a withdrawal
   */
  public record Step(String elementId, String name, Instant from, Instant to, boolean aborted) {
  }

  /**
   * Something that the case waits for.
   *
   * @param who who is asked to act, or null where nobody in particular is
   * @param dueAt the first instant that is too late, or null
   * @param stage whether it is a process of its own, whose places are told in its own diagram
   */
  public record Place(String elementId, String name, Instant since, String who, Instant dueAt, boolean stage) {
  }
}

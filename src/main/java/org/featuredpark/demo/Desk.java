package org.featuredpark.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the people of the story find on their desks, and what the engine does while they wait. */
public interface Desk {

  /** Starts a process through its start form, as the signed-in person would from Tasklist. */
  void start(String process, Map<String, ?> form);

  boolean isOpen(String businessKey, String task);

  /** The people the open tasks with this key of a case are given to, where each has one of its own. */
  List<String> assignees(String businessKey, String task);

  /** All open tasks of these kinds, whosever they are. */
  List<Waiting> waiting(Collection<String> tasks);

  /** Takes a task up and finishes it through its form, as this person. */
  void complete(Person person, String businessKey, String task, Map<String, ?> form);

  default void complete(Person person, Waiting task, Map<String, ?> form) {
    complete(person, task.businessKey(), task.task(), form);
  }

  /** When the next timer of any case is due. */
  Optional<Instant> nextTimer();

  /** Runs everything that is due now, until nothing is. */
  void runDue();

  /**
   * An open task and the case it belongs to.
   *
   * @param due null where it has no due date
   */
  record Waiting(String businessKey, String task, LocalDate since, Instant due) {
  }
}

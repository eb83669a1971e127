package org.featuredpark.demo;

import java.util.Collection;
import org.featuredpark.demo.Desk.Waiting;

/** Kinds of tasks that somebody answers without a note in the diary, as the park's part demands. */
interface Duty {

  Collection<String> tasks();

  /** Does nothing where the part is to let the matter lie. */
  void answer(Role role, Waiting task);

  /** Whether it is answered at once, even by people who otherwise take the time they are given. */
  default boolean isUrgent() {
    return false;
  }
}

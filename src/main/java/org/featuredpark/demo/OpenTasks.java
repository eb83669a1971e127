package org.featuredpark.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What waits for whom now. */
public interface OpenTasks {

  /** The open tasks, by name and number, of each of these groups and users that has any. */
  Map<String, List<Waiting>> of(Set<String> groups, Set<String> users);

  /**
   * Tasks of one kind that wait.
   *
   * @param cases the business keys of their cases, in order
   */
  record Waiting(String name, List<String> cases) {

    public int count() {
      return cases.size();
    }
  }
}

package org.featuredpark.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who plays which part, by application number, over all rounds of the story. */
@Demo
class Casting {

  private final Map<String, Role> roles = new HashMap<>();

  void add(Role role) {
    roles.put(role.number().value(), role);
  }

  Optional<Role> find(String businessKey) {
    return Optional.ofNullable(roles.get(businessKey));
  }
}

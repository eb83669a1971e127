package org.featuredpark.monitoring;

import java.util.List;
import java.util.Optional;
import org.featuredpark.shared.ApplicationNumber;

/** The constructions, with their counts as of today. */
public interface Constructions {

  /** @throws org.featuredpark.shared.NotFound when the park has no construction */
  Construction get(ApplicationNumber application);

  Optional<Construction> find(ApplicationNumber application);

  /** Parks under construction, those whose period ends first in front. */
  List<Construction> running(int limit);

  void open(Construction construction, List<Milestone> milestones);

  /** Keeps the start watch and the status; the counts follow from their own rows. */
  void save(Construction construction);

  List<Milestone> milestones(ApplicationNumber application);

  void save(ApplicationNumber application, Milestone milestone);
}

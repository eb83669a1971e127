package org.featuredpark.review;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.featuredpark.shared.ApplicationNumber;

/** Where three-year plans are kept. */
public interface ThreeYearPlans {

  Optional<ThreeYearPlan> find(ApplicationNumber park);

  /** Those of these parks whose plan is in force, in one query. */
  Set<ApplicationNumber> inForce(Collection<ApplicationNumber> parks);

  void save(ThreeYearPlan plan);
}

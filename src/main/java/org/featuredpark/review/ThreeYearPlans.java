package org.featuredpark.review;

import java.util.Optional;
import org.featuredpark.shared.ApplicationNumber;

/** Where three-year plans are kept. */
public interface ThreeYearPlans {

  Optional<ThreeYearPlan> find(ApplicationNumber park);

  void save(ThreeYearPlan plan);
}

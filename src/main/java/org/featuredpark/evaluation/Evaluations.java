package org.featuredpark.evaluation;

import java.util.Optional;
import org.featuredpark.shared.ApplicationNumber;

/** The evaluations, as the stages after them read them. */
public interface Evaluations {

  /** @throws org.featuredpark.shared.NotFound when the park was never called to an evaluation */
  Evaluation latest(ApplicationNumber application);

  Optional<Evaluation> find(ApplicationNumber application);
}

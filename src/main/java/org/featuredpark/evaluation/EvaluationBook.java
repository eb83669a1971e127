package org.featuredpark.evaluation;

import java.util.List;
import java.util.Optional;
import org.featuredpark.shared.ApplicationNumber;

/** Where evaluations are written down. */
public interface EvaluationBook {

  void open(Evaluation evaluation);

  void save(Evaluation evaluation);

  /** What the operator handed in last for this attempt; an earlier version is kept. */
  Optional<SelfEvaluation> selfEvaluation(ApplicationNumber application, int attempt);

  void add(ApplicationNumber application, int attempt, SelfEvaluation handedIn);

  /** Opinions and findings on an evaluation, the oldest first. */
  List<EvaluationNote> notes(ApplicationNumber application, int attempt, int limit);

  void add(ApplicationNumber application, int attempt, EvaluationNote note);
}

package org.featuredpark.recognition;

import java.time.Clock;
import org.featuredpark.evaluation.Evaluations;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;

/** Puts a passed park before the rule on priorities and into the queue at the place that the rule gives. R06, R56. */
@UseCase
@ByProcess
public class PrioritiseRecognition {

  private final Evaluations evaluations;
  private final RecognitionCases cases;
  private final Clock clock;
  private final RecognitionNews news;

  PrioritiseRecognition(Evaluations evaluations, RecognitionCases cases, Clock clock, RecognitionNews news) {
    this.evaluations = evaluations;
    this.cases = cases;
    this.clock = clock;
    this.news = news;
  }

  public RecognitionFacts facts(ApplicationNumber application) {
    var evaluation = evaluations.latest(application);
    return new RecognitionFacts(evaluation.result().orElseThrow().grade(), evaluation.targetsAchieved());
  }

  public void keep(ApplicationNumber application, RecognitionCase.Priority priority) {
    cases.queue(RecognitionCase.queued(application, priority, clock.instant()));
    news.record(application, "recognition.priority", priority.reason());
  }
}

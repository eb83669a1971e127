package org.featuredpark.review.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shortlist.Recommendation;
import org.featuredpark.shortlist.Recommendations;
import org.springframework.stereotype.Component;

/** The recommended parks of a round: each of them is reviewed. */
@Component("reviewParks")
public class ReviewedParks {

  private final Recommendations recommendations;

  ReviewedParks(Recommendations recommendations) {
    this.recommendations = recommendations;
  }

  public List<String> applications(DelegateExecution execution) {
    return recommendations.ofRound(SelectionSteps.round(execution)).stream()
        .map(Recommendation::application).map(ApplicationNumber::value).toList();
  }
}

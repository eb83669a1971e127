package org.featuredpark.review.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.featuredpark.application.Applications;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shortlist.Recommendation;
import org.featuredpark.shortlist.Recommendations;
import org.springframework.stereotype.Component;

/** The recommended parks of a round that have not withdrawn since: each of them is reviewed. */
@Component("reviewParks")
public class ReviewedParks {

  private final Recommendations recommendations;
  private final Applications applications;

  ReviewedParks(Recommendations recommendations, Applications applications) {
    this.recommendations = recommendations;
    this.applications = applications;
  }

  public List<String> applications(DelegateExecution execution) {
    return recommendations.ofRound(SelectionSteps.round(execution)).stream()
        .map(Recommendation::application)
        .filter(park -> applications.get(park).status().isLive())
        .map(ApplicationNumber::value).toList();
  }
}

package org.featuredpark.review.process;

import static org.featuredpark.review.process.ExpertReviewProcess.park;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.featuredpark.review.ReleaseAbsentExperts;
import org.springframework.stereotype.Component;

@Component("releaseAbsentExperts")
class ReleaseAbsentExpertsDelegate implements JavaDelegate {

  private final ReleaseAbsentExperts experts;

  ReleaseAbsentExpertsDelegate(ReleaseAbsentExperts experts) {
    this.experts = experts;
  }

  @Override
  public void execute(DelegateExecution execution) {
    experts.release(park(execution));
  }
}

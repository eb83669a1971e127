package org.featuredpark.review;

import java.time.Clock;
import org.featuredpark.application.Applications;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.NotFound;
import org.springframework.stereotype.Component;

/** Finds a park's plan and checks that the person acts for its operator. R50. */
@Component
class PlanDesk {

  private final ThreeYearPlans plans;
  private final Applications applications;
  private final CurrentUser user;
  private final Clock clock;

  PlanDesk(ThreeYearPlans plans, Applications applications, CurrentUser user, Clock clock) {
    this.plans = plans;
    this.applications = applications;
    this.user = user;
    this.clock = clock;
  }

  ThreeYearPlan of(ApplicationNumber park) {
    return plans.find(park).orElseThrow(() -> NotFound.of("三年计划", park));
  }

  void save(ThreeYearPlan plan) {
    plans.save(plan);
  }

  void mustActForOperator(ApplicationNumber park) {
    user.mustActFor(applications.get(park).operator());
  }

  PlanSignature signature() {
    return new PlanSignature(user.id(), clock.instant());
  }
}

package org.featuredpark.demo;

import static java.util.stream.Collectors.toSet;
import static org.featuredpark.review.process.ExpertReviewProcess.APPROVE_PLAN;
import static org.featuredpark.review.process.ExpertReviewProcess.COUNTERSIGN_PLAN;
import static org.featuredpark.review.process.ExpertReviewProcess.DECLARE_CONFLICT;
import static org.featuredpark.review.process.ExpertReviewProcess.DRAFT_PLAN;
import static org.featuredpark.review.process.ExpertReviewProcess.SCORE_PARK;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.featuredpark.review.RegisterExpert;
import org.featuredpark.review.Specialty;
import org.featuredpark.shared.ApplicationNumber;

/** The city lists its experts; panels declare and score; operator and city agree on a three-year plan. R48–R50. */
@Demo
class DemoReviews {

  private final RegisterExpert registerExpert;
  private final Desk desk;
  private final Map<String, Person> experts =
      Cast.experts().stream().map(Person::expert).collect(Collectors.toMap(Person::userId, Function.identity()));

  DemoReviews(RegisterExpert registerExpert, Desk desk) {
    this.registerExpert = registerExpert;
    this.desk = desk;
  }

  void registerExperts() {
    var parks = Cast.byKey(Cast.BASE_DATE);
    ActingAs.person(Person.CITY, () -> Cast.experts().forEach(expert -> {
      registerExpert.register(new org.featuredpark.review.Expert(expert.userId(), expert.name(), expert.employer(),
          expert.employerCode(), expert.specialties().stream().map(Specialty::valueOf).collect(toSet()), true));
      expert.ties().forEach(tie ->
          registerExpert.addTie(expert.userId(), parks.get(tie.parkKey()).operator(), tie.reason()));
    }));
  }

  /** Everybody on the panel declares that nothing binds them to the park. */
  void declare(ApplicationNumber park) {
    desk.assignees(park.value(), DECLARE_CONFLICT).forEach(expert -> as(expert, park, DECLARE_CONFLICT,
        Map.of("declaration", "NONE")));
  }

  /** One member of the panel steps down, so that a substitute is drawn when all have declared. */
  void recuseOne(ApplicationNumber park, String reason) {
    as(desk.assignees(park.value(), DECLARE_CONFLICT).get(0), park, DECLARE_CONFLICT,
        Map.of("declaration", "RECUSE", "reason", reason));
  }

  /** Every member scores the park around the same quality, each a little differently. */
  void score(Park park, ApplicationNumber number, double quality) {
    var panel = desk.assignees(number.value(), SCORE_PARK);
    for (int seat = 0; seat < panel.size(); seat++) {
      as(panel.get(seat), number, SCORE_PARK, Scores.around(quality, seat - panel.size() / 2, park.hasProject()));
    }
  }

  void draftPlan(Park park, ApplicationNumber number) {
    desk.complete(People.applicantOf(park), number.value(), DRAFT_PLAN, ThreeYearPlans.of(park));
  }

  void approvePlan(ApplicationNumber number) {
    desk.complete(Person.CITY, number.value(), APPROVE_PLAN, Map.of("decision", "APPROVE"));
  }

  void countersignPlan(Park park, ApplicationNumber number) {
    desk.complete(People.applicantOf(park), number.value(), COUNTERSIGN_PLAN, Map.of("decision", "SIGN"));
  }

  private void as(String expert, ApplicationNumber park, String task, Map<String, ?> form) {
    desk.complete(experts.get(expert), park.value(), task, form);
  }
}

package org.featuredpark.review;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.featuredpark.application.Application;
import org.featuredpark.application.Applications;
import org.featuredpark.application.StandingIntegrity;
import org.featuredpark.round.Round;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.RoundNumber;
import org.springframework.stereotype.Component;

/**
 * Brings the kept list of a round together with what has changed since: plans agreed, applications taken back, and what
 * was recorded against an operator. R36.
 */
@Component
class RoundLists {

  private final Rounds rounds;
  private final RankedLists lists;
  private final ThreeYearPlans plans;
  private final Applications applications;
  private final StandingIntegrity integrity;

  RoundLists(Rounds rounds, RankedLists lists, ThreeYearPlans plans, Applications applications,
      StandingIntegrity integrity) {
    this.rounds = rounds;
    this.lists = lists;
    this.plans = plans;
    this.applications = applications;
    this.integrity = integrity;
  }

  Round round(RoundNumber number) {
    return rounds.get(number);
  }

  RankedList of(RoundNumber number) {
    var round = rounds.get(number);
    var parks = lists.of(number);
    var found = applications.of(parks.stream().map(SelectedPark::number).toList()).values();
    var list = new RankedList(parks, round.places(), listable(parks, round))
        .without(takenBack(found), "申报主体已撤回申报。");
    for (var broken : integrity.broken(round, found).entrySet()) {
      list = list.without(Set.of(broken.getKey()), "移出名单。" + broken.getValue());
    }
    return list;
  }

  void save(RoundNumber number, RankedList list) {
    lists.replace(number, list.parks());
  }

  /** Those of these parks whose plan is agreed. */
  Set<ApplicationNumber> withPlan(Collection<ApplicationNumber> parks) {
    return plans.inForce(parks);
  }

  Application application(ApplicationNumber park) {
    return applications.get(park);
  }

  private Set<ApplicationNumber> listable(List<SelectedPark> parks, Round round) {
    var line = BigDecimal.valueOf(round.passLine());
    return withPlan(parks.stream().filter(park -> park.total().compareTo(line) >= 0)
        .map(SelectedPark::number).toList());
  }

  private static Set<ApplicationNumber> takenBack(Collection<Application> parks) {
    return parks.stream().filter(application -> !application.status().isLive()).map(Application::number)
        .collect(toSet());
  }
}

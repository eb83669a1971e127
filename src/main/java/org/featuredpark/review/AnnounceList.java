package org.featuredpark.review;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.round.RoundProgress;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.RoundNumber;
import org.featuredpark.shortlist.Recommendations;

/** Announces the list: plans are frozen, and every recommended park learns where it stands and why. R50, R53. */
@UseCase
@ByProcess
public class AnnounceList {

  private static final String UNRANKED = "未完成专家评选，未列入名单。";

  private final RoundLists lists;
  private final Recommendations recommendations;
  private final ThreeYearPlans plans;
  private final ListNews news;
  private final RoundProgress progress;
  private final AuditTrail audit;
  private final Clock clock;

  AnnounceList(RoundLists lists, Recommendations recommendations, ThreeYearPlans plans, ListNews news,
      RoundProgress progress, AuditTrail audit, Clock clock) {
    this.lists = lists;
    this.recommendations = recommendations;
    this.plans = plans;
    this.news = news;
    this.progress = progress;
    this.audit = audit;
    this.clock = clock;
  }

  public void announce(RoundNumber round) {
    var today = LocalDate.now(clock.withZone(BeijingTime.ZONE));
    var list = lists.of(round);
    lists.save(round, list);
    progress.announce(round, today);
    var standings = list.parks().stream().collect(toMap(SelectedPark::number, identity()));
    recommendations.ofRound(round).forEach(recommended -> tell(recommended.application(), standings));
    audit.record(round.value(), "selection.announce",
        BeijingTime.format(today) + "正式公布，名单" + list.selected().size() + "个园区。");
  }

  private void tell(ApplicationNumber park, Map<ApplicationNumber, SelectedPark> standings) {
    var standing = standings.get(park);
    if (standing == null) {
      news.tell(park, false, UNRANKED);
      return;
    }
    if (standing.selected()) {
      plans.find(park).ifPresent(plan -> plans.save(plan.frozen()));
    }
    news.tell(park, standing.selected(), standing.reason());
  }
}

package org.featuredpark.monitoring;

import java.time.Clock;
import org.featuredpark.application.ParkNews;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;

/** Puts the evidence of an overdue start before the rule and keeps what the rule says. R08. */
@UseCase
@ByProcess
public class JudgeStart {

  private final Constructions constructions;
  private final OverdueStarts overdues;
  private final StartClaims claims;
  private final Clock clock;
  private final ParkNews news;

  JudgeStart(Constructions constructions, OverdueStarts overdues, StartClaims claims, Clock clock, ParkNews news) {
    this.constructions = constructions;
    this.overdues = overdues;
    this.claims = claims;
    this.clock = clock;
    this.news = news;
  }

  /** Evidence that the district rejected does not count. */
  public StartFacts facts(ApplicationNumber application) {
    var watch = constructions.get(application).start();
    var startedOn = claims.latest(application).filter(claim -> !claim.isRejected())
        .map(claim -> claim.evidence().startedOn());
    return new StartFacts(watch.hasProject(), watch.planned(), BeijingTime.dateOf(clock.instant()),
        startedOn.isPresent(), startedOn.orElse(null), watch.extensions() > 0);
  }

  public void keep(ApplicationNumber application, String verdict, String reason) {
    overdues.save(application, overdues.find(application).orElseThrow().judged(verdict, reason), null, null);
    news.record(application, "start.judge", reason);
  }
}

package org.featuredpark.round;

import static org.featuredpark.identity.Role.ADMIN;
import static org.featuredpark.identity.Role.AUDITOR;
import static org.featuredpark.identity.Role.CITY_HEAD;
import static org.featuredpark.identity.Role.CITY_OFFICER;

import java.util.List;
import org.featuredpark.calendar.WorkingDays;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.RoundNumber;

/** Shows how the rounds stand to the city that runs them and to those who watch over it. */
@UseCase
@RequiresRole({CITY_OFFICER, CITY_HEAD, AUDITOR, ADMIN})
public class RoundBoard {

  private static final int LISTED = 50;

  private final Rounds rounds;
  private final PolicyVersions policies;
  private final RoundFigures figures;
  private final RoundAudience audience;
  private final WorkingDays workingDays;

  RoundBoard(Rounds rounds, PolicyVersions policies, RoundFigures figures, RoundAudience audience,
      WorkingDays workingDays) {
    this.rounds = rounds;
    this.policies = policies;
    this.figures = figures;
    this.audience = audience;
    this.workingDays = workingDays;
  }

  public List<Round> rounds() {
    return rounds.recent(LISTED);
  }

  public List<PolicyVersion> policies() {
    return policies.published(LISTED);
  }

  public RoundOverview overview(RoundNumber number) {
    var round = rounds.get(number);
    var soFar = figures.of(round);
    return new RoundOverview(round, RoundWindows.of(round, workingDays.calendar()), soFar.applications(),
        audience.drafts(number), soFar.districts());
  }
}

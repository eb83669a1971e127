package org.featuredpark.review;

import java.util.Optional;
import org.featuredpark.application.Application;
import org.featuredpark.application.Applications;
import org.featuredpark.application.Project;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Forbidden;

/**
 * Shows a member of the panel the park's material, once every tie is denied and as long as the park is under review;
 * never what colleagues think of it.
 */
@UseCase
@RequiresRole(Role.EXPERT)
public class ReviewDossier {

  private final PanelRoom room;
  private final Applications applications;
  private final ThreeYearPlans plans;
  private final ScoreSheets sheets;
  private final CurrentUser user;

  ReviewDossier(PanelRoom room, Applications applications, ThreeYearPlans plans, ScoreSheets sheets,
      CurrentUser user) {
    this.room = room;
    this.applications = applications;
    this.plans = plans;
    this.sheets = sheets;
    this.user = user;
  }

  public Dossier of(ApplicationNumber park) {
    if (!room.of(park).seatOf(user.id()).mayRead()) {
      throw new Forbidden("完成回避申报且无回避情形后，方可查看申报材料");
    }
    var application = applications.get(park);
    if (!SeatedExperts.isUnderReview(application)) {
      throw new Forbidden("该园区的评审已经结束，申报材料不再向评审专家开放");
    }
    return new Dossier(application, applications.project(park), plans.find(park), sheets.find(park, user.id()));
  }

  /** What one expert reads about one park. */
  public record Dossier(Application application, Optional<Project> project, Optional<ThreeYearPlan> plan,
      Optional<ScoreSheet> ownSheet) {
  }
}

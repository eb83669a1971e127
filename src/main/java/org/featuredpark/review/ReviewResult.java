package org.featuredpark.review;

import java.util.Optional;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Forbidden;

/** The score a panel came to as a whole: an expert sees it only after signing, and nobody sees who gave what. R49. */
@UseCase
@RequiresRole({Role.EXPERT, Role.CITY_OFFICER, Role.CITY_HEAD, Role.AUDITOR})
public class ReviewResult {

  private final PanelRoom room;
  private final ParkScores scores;
  private final CurrentUser user;

  ReviewResult(PanelRoom room, ParkScores scores, CurrentUser user) {
    this.room = room;
    this.scores = scores;
    this.user = user;
  }

  /** Empty while the panel is at work. */
  public Optional<ParkScore> of(ApplicationNumber park) {
    if (!user.hasAny(Role.CITY_OFFICER, Role.CITY_HEAD, Role.AUDITOR)
        && room.of(park).seatOf(user.id()).status() != SeatStatus.SIGNED) {
      throw new Forbidden("评分签字后方可查看汇总结果");
    }
    return scores.find(park);
  }
}

package org.featuredpark.portal.progress;

import java.time.Clock;
import org.featuredpark.application.OpenMaterial;
import org.featuredpark.application.ReadDiagrams;
import org.featuredpark.application.TrackApplication;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.notice.ReadAppeals;
import org.featuredpark.notice.ReadNotices;
import org.featuredpark.portal.task.TaskLine;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.workflow.PersonTasks;

/** Gathers what an applicant may know about a case of an operator that the applicant acts for. */
@UseCase
@RequiresRole(Role.APPLICANT)
class FollowOwnCase {

  private static final int MOST_TASKS = 50;

  private final TrackApplication tracking;
  private final PersonTasks tasks;
  private final ReadDiagrams diagrams;
  private final ReadAppeals appeals;
  private final ReadNotices notices;
  private final OpenMaterial files;
  private final LaterStages later;
  private final CurrentUser user;
  private final Clock clock;

  FollowOwnCase(TrackApplication tracking, PersonTasks tasks, ReadDiagrams diagrams, ReadAppeals appeals,
      ReadNotices notices, OpenMaterial files, LaterStages later, CurrentUser user, Clock clock) {
    this.tracking = tracking;
    this.tasks = tasks;
    this.diagrams = diagrams;
    this.appeals = appeals;
    this.notices = notices;
    this.files = files;
    this.later = later;
    this.user = user;
    this.clock = clock;
  }

  /** @throws org.featuredpark.shared.NotFound if there is none, or none that this person may see */
  public CaseView of(ApplicationNumber number) {
    var track = tracking.track(number);
    var own = track.application();
    user.mustActFor(own.operator());
    var now = clock.instant();
    var ways = diagrams.of(own);
    var disputes = appeals.disputes(own);
    return new CaseView(track,
        tasks.ofCase(number.value(), MOST_TASKS).stream().map(task -> TaskLine.of(task, now)).toList(),
        ways, Waiting.of(ways, now), Contest.of(disputes, now), disputes.appeals(), disputes.objections(),
        notices.about(number), files.list(own), later.of(own));
  }
}

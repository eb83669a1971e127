package org.featuredpark.application;

import java.util.Optional;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;

/**
 * Shows what a newer version of an application changed: of versions to whoever may follow the case, of a correction
 * that is being prepared to its operator alone. R39.
 */
@UseCase
@RequiresRole({Role.APPLICANT, Role.DISTRICT_OFFICER, Role.DISTRICT_HEAD, Role.CITY_OFFICER, Role.CITY_HEAD,
    Role.AUDITOR})
public class CompareVersions {

  private final ApplicationAccess access;
  private final Submissions submissions;
  private final Drafts drafts;
  private final CurrentUser user;

  CompareVersions(ApplicationAccess access, Submissions submissions, Drafts drafts, CurrentUser user) {
    this.access = access;
    this.submissions = submissions;
    this.drafts = drafts;
    this.user = user;
  }

  /** What the version that counts changed of the one before it; empty while there is only one. */
  public Optional<Changes> latest(Application application) {
    access.mustSee(application);
    return latest(submissions, application);
  }

  static Optional<Changes> latest(Submissions submissions, Application application) {
    return application.version() < 2 ? Optional.empty()
        : Optional.of(Changes.between(submissions.version(application.number(), application.version() - 1),
            submissions.version(application.number(), application.version())));
  }

  /** What the draft changes of the version that was sent back; empty unless a correction is open. */
  @RequiresRole(Role.APPLICANT)
  public Optional<Changes> prepared(Application application) {
    user.mustActFor(application.operator());
    if (application.status() != ApplicationStatus.CORRECTION) {
      return Optional.empty();
    }
    var number = application.number();
    return drafts.find(submissions.keyOf(number)).map(draft -> Changes.prepared(
        submissions.version(number, application.version()), draft.content(), drafts.materials(draft.key())));
  }
}

package org.featuredpark.application;

import java.util.stream.Collectors;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.NotFound;

/** Draws a park's boundary, and where the intake found another park to overlap it. R21, R24. */
@UseCase
@RequiresRole({Role.APPLICANT, Role.DISTRICT_OFFICER, Role.DISTRICT_HEAD, Role.CITY_OFFICER, Role.CITY_HEAD,
    Role.AUDITOR, Role.EXPERT})
public class ReadBoundary {

  private static final int MOST_DRAWN = 8;

  private final ApplicationAccess access;
  private final Submissions submissions;
  private final Findings findings;
  private final Drafts drafts;
  private final CurrentUser user;

  ReadBoundary(ApplicationAccess access, Submissions submissions, Findings findings, Drafts drafts,
      CurrentUser user) {
    this.access = access;
    this.submissions = submissions;
    this.findings = findings;
    this.drafts = drafts;
    this.user = user;
  }

  public BoundaryMap of(ApplicationNumber number) {
    var park = access.visible(number);
    var overlapping = findings.of(number).stream().flatMap(found -> found.otherApplication().stream()).distinct()
        .limit(MOST_DRAWN).collect(Collectors.toSet());
    var map = new BoundaryMap(park.parkName(), submissions.content(number).park().polygon());
    submissions.neighbours(overlapping).forEach(other -> map.overlappedBy(other.parkName(), other.boundary()));
    return map;
  }

  /**
   * What is drawn in a draft; of the others that claim the land no draft shows more than {@link CheckBoundary} tells.
   *
   * @throws org.featuredpark.shared.Refused if it cannot be read as a boundary
   */
  @RequiresRole(Role.APPLICANT)
  public BoundaryMap ofDraft(DraftKey key) {
    user.mustActFor(key.operator());
    var entered = drafts.find(key).map(draft -> ContentJson.draft(draft.content()))
        .orElseThrow(() -> NotFound.of("草稿", key));
    var name = entered.at("/park/name").asText("").strip();
    return new BoundaryMap(name.isEmpty() ? "未命名园区" : name,
        Boundary.parse(entered.at("/park/boundary").asText("")));
  }
}

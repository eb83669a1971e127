package org.featuredpark.application;

import java.util.stream.Collectors;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;

/** Draws a park's boundary, and where the intake found another park to overlap it. R21, R24. */
@UseCase
@RequiresRole({Role.APPLICANT, Role.DISTRICT_OFFICER, Role.DISTRICT_HEAD, Role.CITY_OFFICER, Role.CITY_HEAD,
    Role.AUDITOR, Role.EXPERT})
public class ReadBoundary {

  private static final int MOST_DRAWN = 8;

  private final ApplicationAccess access;
  private final Submissions submissions;
  private final Findings findings;

  ReadBoundary(ApplicationAccess access, Submissions submissions, Findings findings) {
    this.access = access;
    this.submissions = submissions;
    this.findings = findings;
  }

  public BoundaryMap of(ApplicationNumber number) {
    var park = access.visible(number);
    var overlapping = findings.of(number).stream().flatMap(found -> found.otherApplication().stream()).distinct()
        .limit(MOST_DRAWN).collect(Collectors.toSet());
    var map = new BoundaryMap(park.parkName(), submissions.content(number).park().polygon());
    submissions.neighbours(overlapping).forEach(other -> map.overlappedBy(other.parkName(), other.boundary()));
    return map;
  }
}

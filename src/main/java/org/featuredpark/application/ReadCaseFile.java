package org.featuredpark.application;

import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;

/** Opens an application to the officials of its district, to the city and to auditors. */
@UseCase
@RequiresRole({Role.DISTRICT_OFFICER, Role.DISTRICT_HEAD, Role.CITY_OFFICER, Role.CITY_HEAD, Role.AUDITOR})
public class ReadCaseFile {

  private final TrackApplication tracking;
  private final OpenMaterial files;
  private final Applications applications;

  ReadCaseFile(TrackApplication tracking, OpenMaterial files, Applications applications) {
    this.tracking = tracking;
    this.files = files;
    this.applications = applications;
  }

  /** @throws org.featuredpark.shared.NotFound if there is none, or none that this person may see */
  public CaseFile of(ApplicationNumber number) {
    var track = tracking.track(number);
    return new CaseFile(track, applications.project(number), files.list(track.application()));
  }
}

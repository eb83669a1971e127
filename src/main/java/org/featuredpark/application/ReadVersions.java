package org.featuredpark.application;

import java.util.Optional;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.NotFound;

/**
 * Opens every version of an application as it was received, the replaced ones too, to its operator and to officials.
 * Experts judge the version that counts and see no other. R38, R39.
 */
@UseCase
@RequiresRole({Role.APPLICANT, Role.DISTRICT_OFFICER, Role.DISTRICT_HEAD, Role.CITY_OFFICER, Role.CITY_HEAD,
    Role.AUDITOR})
public class ReadVersions {

  private static final int MOST_VERSIONS = 200;

  private final ApplicationAccess access;
  private final FiledVersions filed;
  private final Submissions submissions;
  private final RosterSummaries rosters;

  ReadVersions(ApplicationAccess access, FiledVersions filed, Submissions submissions, RosterSummaries rosters) {
    this.access = access;
    this.filed = filed;
    this.submissions = submissions;
    this.rosters = rosters;
  }

  /** The latest first. */
  public VersionList list(ApplicationNumber number) {
    return new VersionList(access.visible(number), filed.of(number, MOST_VERSIONS));
  }

  /** @throws NotFound if there is none, or none that this person may see */
  public VersionFile of(ApplicationNumber number, int version) {
    var application = access.visible(number);
    var held = submissions.version(number, version);
    return new VersionFile(application, filedAs(number, version), held,
        rosters.of(held.rosterId(), application.round()), version == 1 ? Optional.empty()
            : Optional.of(Changes.between(submissions.version(number, version - 1), held)));
  }

  /** What the receipt of the version that counts says. */
  public ReceiptSheet receipt(ApplicationNumber number) {
    var application = access.visible(number);
    return receipt(application, application.version());
  }

  /** What the receipt of any version says; it names those that it replaced and the one that counts now. */
  public ReceiptSheet receipt(ApplicationNumber number, int version) {
    return receipt(access.visible(number), version);
  }

  /** The land that a version claims; what overlaps it is found for the one that counts. */
  public BoundaryMap boundary(ApplicationNumber number, int version) {
    access.visible(number);
    var park = submissions.version(number, version).content().park();
    return new BoundaryMap(park.name(), park.polygon());
  }

  private ReceiptSheet receipt(Application application, int version) {
    var number = application.number();
    return ReceiptSheet.of(application, filedAs(number, version).receipt(), submissions.version(number, version),
        filed.of(number, MOST_VERSIONS).stream().map(FiledVersion::receipt).toList());
  }

  private FiledVersion filedAs(ApplicationNumber number, int version) {
    return filed.find(number, version)
        .orElseThrow(() -> NotFound.of("申报版本", number + " 第" + version + "版"));
  }
}

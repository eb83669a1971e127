package org.featuredpark.monitoring;

import java.time.Clock;
import java.util.Optional;
import org.featuredpark.application.Application;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;

/** Shows one construction to those who may read it. */
@UseCase
@RequiresRole({Role.APPLICANT, Role.DISTRICT_OFFICER, Role.DISTRICT_HEAD, Role.CITY_OFFICER, Role.CITY_HEAD,
    Role.AUDITOR, Role.ADMIN})
public class ReadConstruction {

  private static final int MOST_REPORTS = 60;
  private static final int MOST_CHANGES = 50;

  private final CaseReaders readers;
  private final Constructions constructions;
  private final StartClaims claims;
  private final OverdueStarts overdues;
  private final ProgressReports reports;
  private final ChangeRequests changes;
  private final YearAssessments years;
  private final Clock clock;

  ReadConstruction(CaseReaders readers, Constructions constructions, StartClaims claims, OverdueStarts overdues,
      ProgressReports reports, ChangeRequests changes, YearAssessments years, Clock clock) {
    this.readers = readers;
    this.constructions = constructions;
    this.claims = claims;
    this.overdues = overdues;
    this.reports = reports;
    this.changes = changes;
    this.years = years;
    this.clock = clock;
  }

  public ConstructionView view(ApplicationNumber application) {
    readers.mustMayRead(application);
    return view(constructions.get(application));
  }

  /** Empty for a park that was never selected. */
  public Optional<ConstructionView> find(Application application) {
    readers.mustMayRead(application);
    return constructions.find(application.number()).map(this::view);
  }

  private ConstructionView view(Construction construction) {
    var application = construction.application();
    var claim = claims.latest(application);
    return new ConstructionView(construction, construction.daysLeft(BeijingTime.dateOf(clock.instant())),
        StartState.of(construction.start(), claim), claim, overdues.find(application),
        constructions.milestones(application), reports.of(application, MOST_REPORTS),
        changes.of(application, MOST_CHANGES), years.of(application));
  }
}

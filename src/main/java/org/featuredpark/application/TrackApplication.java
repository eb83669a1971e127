package org.featuredpark.application;

import java.util.List;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.ApplicationNumber;

/** Shows where an application stands, who acts next, and every step so far. */
@UseCase
@RequiresRole({Role.APPLICANT, Role.DISTRICT_OFFICER, Role.DISTRICT_HEAD, Role.CITY_OFFICER, Role.CITY_HEAD,
    Role.AUDITOR})
public class TrackApplication {

  private static final int MOST_STEPS = 500;
  private static final int MOST_CORRECTIONS = 20;
  private static final int MOST_APPLICATIONS = 100;

  private final ApplicationAccess access;
  private final Applications applications;
  private final ApplicationRecords records;
  private final Receipts receipts;
  private final Findings findings;
  private final Corrections corrections;
  private final Rounds rounds;
  private final CurrentUser user;

  TrackApplication(ApplicationAccess access, Applications applications, ApplicationRecords records,
      Receipts receipts, Findings findings, Corrections corrections, Rounds rounds, CurrentUser user) {
    this.access = access;
    this.applications = applications;
    this.records = records;
    this.receipts = receipts;
    this.findings = findings;
    this.corrections = corrections;
    this.rounds = rounds;
    this.user = user;
  }

  public ApplicationTrack track(ApplicationNumber number) {
    var application = access.visible(number);
    return new ApplicationTrack(application, NextAct.of(application, rounds.get(application.round())),
        records.steps(number, MOST_STEPS), receipts.of(number), findings.of(number),
        corrections.of(number, MOST_CORRECTIONS));
  }

  /** The applications of all operators that the person acts for, the latest first. */
  public List<Application> mine() {
    return user.operators().stream().sorted()
        .flatMap(operator -> applications.ofOperator(operator, MOST_APPLICATIONS).stream()).toList();
  }
}

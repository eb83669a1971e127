package org.featuredpark.notice;

import java.time.Instant;
import java.util.List;
import org.featuredpark.application.Application;
import org.featuredpark.application.Applications;
import org.featuredpark.application.LegalRemedies;
import org.featuredpark.calendar.WorkingDays;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;

/** Tells applicants what they can contest until when, and which objections their park met. Q6, Q7. */
@UseCase
@RequiresRole(Role.APPLICANT)
public class ReadAppeals {

  private static final int MOST_LISTED = 50;

  private final Applications applications;
  private final AppealableDecisions decisions;
  private final Appeals appeals;
  private final ObjectionCourses courses;
  private final WorkingDays workingDays;
  private final CurrentUser user;

  ReadAppeals(Applications applications, AppealableDecisions decisions, Appeals appeals, ObjectionCourses courses,
      WorkingDays workingDays, CurrentUser user) {
    this.applications = applications;
    this.decisions = decisions;
    this.appeals = appeals;
    this.courses = courses;
    this.workingDays = workingDays;
    this.user = user;
  }

  public List<Contestable> decisions(ApplicationNumber application) {
    mustBeOwn(application);
    return contestable(application);
  }

  public List<FiledAppeal> appeals(ApplicationNumber application) {
    mustBeOwn(application);
    return appeals.of(application, MOST_LISTED);
  }

  /** That there are objections and how they ended, never by whom. */
  public List<ObjectionProgress> objections(ApplicationNumber application) {
    mustBeOwn(application);
    return courses.against(application, MOST_LISTED);
  }

  /** All of it, for a caller that has the application at hand already. */
  public Disputes disputes(Application application) {
    user.mustActFor(application.operator());
    var number = application.number();
    return new Disputes(contestable(number), appeals.of(number, MOST_LISTED), courses.against(number, MOST_LISTED));
  }

  private List<Contestable> contestable(ApplicationNumber application) {
    return decisions.of(application).stream().map(one -> new Contestable(one, until(one))).toList();
  }

  private Instant until(AppealableDecision decision) {
    return workingDays.calendar().dueAtEnd(decision.deliveredOn(), LegalRemedies.APPEAL_DAYS);
  }

  private void mustBeOwn(ApplicationNumber application) {
    user.mustActFor(applications.get(application).operator());
  }

  /** A decision and the first instant at which an appeal against it is late. */
  public record Contestable(AppealableDecision decision, Instant until) {
  }

  /** What was decided about a park, what its operator asked to be reviewed, and what others objected to. */
  public record Disputes(List<Contestable> decisions, List<FiledAppeal> appeals, List<ObjectionProgress> objections) {
  }
}

package org.featuredpark.application;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.round.Rounds;

/** Shows an applicant a draft, and everything that it still lacks. A draft that nobody saved yet is empty. */
@UseCase
@RequiresRole(Role.APPLICANT)
public class ReadDraft {

  private static final int MOST_DRAFTS = 50;

  private final Drafts drafts;
  private final RosterSummaries rosters;
  private final Rounds rounds;
  private final Submissions submissions;
  private final Applications applications;
  private final Corrections corrections;
  private final CurrentUser user;

  ReadDraft(Drafts drafts, RosterSummaries rosters, Rounds rounds, Submissions submissions, Applications applications,
      Corrections corrections, CurrentUser user) {
    this.drafts = drafts;
    this.rosters = rosters;
    this.rounds = rounds;
    this.submissions = submissions;
    this.applications = applications;
    this.corrections = corrections;
    this.user = user;
  }

  public DraftState read(DraftKey key) {
    user.mustActFor(key.operator());
    var round = rounds.get(key.round());
    var draft = drafts.find(key).orElseGet(() -> new Draft(key, "{}", 0, OptionalLong.empty(), null, user.id()));
    var materials = drafts.materials(key);
    var application = submissions.latestOf(key).map(applications::get);
    return new DraftState(draft, round, materials, DraftProblems.of(draft, materials), application,
        application.flatMap(one -> corrections.running(key)));
  }

  /** What the draft's roster comes to; it goes through all rows, so only who shows it asks. R28–R30. */
  public Optional<RosterSummary> roster(DraftKey key) {
    user.mustActFor(key.operator());
    return drafts.find(key).map(Draft::rosterId).filter(OptionalLong::isPresent)
        .map(roster -> rosters.of(roster.getAsLong(), key.round()));
  }

  /** The drafts of all operators that the person acts for. */
  public List<Draft> list() {
    return user.operators().stream().sorted()
        .flatMap(operator -> drafts.ofOperator(operator, MOST_DRAFTS).stream()).toList();
  }
}

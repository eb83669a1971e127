package org.featuredpark.shortlist;

import static org.featuredpark.identity.Role.CITY_HEAD;
import static org.featuredpark.identity.Role.CITY_OFFICER;
import static org.featuredpark.identity.Role.DISTRICT_HEAD;
import static org.featuredpark.identity.Role.DISTRICT_OFFICER;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.featuredpark.application.Application;
import org.featuredpark.application.Applications;
import org.featuredpark.document.Document;
import org.featuredpark.document.Documents;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.UseCase;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.NotFound;

/** Shows a district's recommendation to that district and to the city. */
@UseCase
@RequiresRole({DISTRICT_OFFICER, DISTRICT_HEAD, CITY_OFFICER, CITY_HEAD})
public class DistrictBoard {

  private static final int MOST = 200;

  private final Rounds rounds;
  private final Shortlists shortlists;
  private final Applications applications;
  private final DistrictDeadline deadline;
  private final Documents documents;
  private final CurrentUser user;

  DistrictBoard(Rounds rounds, Shortlists shortlists, Applications applications, DistrictDeadline deadline,
      Documents documents, CurrentUser user) {
    this.rounds = rounds;
    this.shortlists = shortlists;
    this.applications = applications;
    this.deadline = deadline;
    this.documents = documents;
    this.user = user;
  }

  public DistrictView view(DistrictRound id) {
    requireConcerned(id);
    var shortlist = shortlists.get(id);
    var decided = shortlists.candidates(id).stream()
        .collect(Collectors.toMap(Candidate::application, Function.identity()));
    var round = rounds.get(id.round());
    return new DistrictView(round, shortlist, deadline.of(shortlist, round), parks(id, decided));
  }

  /** The generated letter or summary table. */
  public Document paper(DistrictRound id, boolean letter) {
    requireConcerned(id);
    var papers = shortlists.get(id).letter();
    if (papers == null) {
      throw NotFound.of("推荐函", id);
    }
    return documents.find(letter ? papers.letter() : papers.table());
  }

  private List<DistrictView.Park> parks(DistrictRound id, Map<ApplicationNumber, Candidate> decided) {
    return applications.ofDistrict(id.round(), id.district(), MOST).stream()
        .map(application -> park(application, decided.get(application.number()))).toList();
  }

  private static DistrictView.Park park(Application application, Candidate candidate) {
    return new DistrictView.Park(application, candidate == null ? null : candidate.rank(),
        candidate == null ? "" : candidate.reason());
  }

  private void requireConcerned(DistrictRound id) {
    if (!user.hasAny(CITY_OFFICER, CITY_HEAD)) {
      user.mustWorkFor(id.district());
    }
  }
}

package org.featuredpark.shortlist;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.featuredpark.application.Application;
import org.featuredpark.application.ApplicationProgress;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.workflow.CaseEngine;

/** Tells every accepted applicant of a district, and the park's own case, what the district decided and why. R42. */
@UseCase
@ByProcess
public class NotifyApplicants {

  private static final String SHORTLISTED = "application.shortlisted";

  private final Shortlists shortlists;
  private final DistrictCandidates candidates;
  private final ApplicationProgress progress;
  private final CaseEngine cases;

  NotifyApplicants(Shortlists shortlists, DistrictCandidates candidates, ApplicationProgress progress,
      CaseEngine cases) {
    this.shortlists = shortlists;
    this.candidates = candidates;
    this.progress = progress;
    this.cases = cases;
  }

  public void notify(DistrictRound id) {
    var shortlist = shortlists.get(id);
    var decided = shortlists.candidates(id).stream()
        .collect(Collectors.toMap(Candidate::application, Function.identity()));
    candidates.accepted(id).forEach(application -> tell(shortlist, application, decided));
  }

  private void tell(Shortlist shortlist, Application application, Map<ApplicationNumber, Candidate> decided) {
    var candidate = decided.get(application.number());
    boolean recommended = shortlist.status() == ShortlistStatus.FORWARDED && candidate != null && candidate.chosen();
    progress.move(application.number(),
        recommended ? ApplicationStatus.RECOMMENDED : ApplicationStatus.NOT_RECOMMENDED,
        explanation(shortlist, candidate, recommended));
    cases.send(SHORTLISTED, application.number().value(), Map.of("recommended", recommended));
  }

  private static String explanation(Shortlist shortlist, Candidate candidate, boolean recommended) {
    var district = shortlist.id().district().zhName();
    if (recommended) {
      return district + "已将贵园区列第" + candidate.rank() + "位推荐至市经济和信息化局，请等待市级评选。";
    }
    if (shortlist.status() == ShortlistStatus.LATE_REJECTED) {
      return district + "逾期未报送推荐，市级决定不予受理。理由：" + shortlist.lateness().reason();
    }
    return district + "未推荐贵园区。理由：" + (candidate == null ? shortlist.note() : candidate.reason());
  }
}

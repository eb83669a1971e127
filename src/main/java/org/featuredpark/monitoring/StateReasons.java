package org.featuredpark.monitoring;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.featuredpark.application.Applications;
import org.featuredpark.application.ParkNews;
import org.featuredpark.document.Document;
import org.featuredpark.document.DocumentId;
import org.featuredpark.document.Documents;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Refused;

/** Takes an operator's statement on its overdue start, and its proof if it has one. R08. */
@UseCase
@RequiresRole(Role.APPLICANT)
public class StateReasons {

  private final Applications applications;
  private final OverdueStarts overdues;
  private final StartClaims claims;
  private final Documents documents;
  private final CurrentUser user;
  private final Clock clock;
  private final ParkNews news;

  StateReasons(Applications applications, OverdueStarts overdues, StartClaims claims, Documents documents,
      CurrentUser user, Clock clock, ParkNews news) {
    this.applications = applications;
    this.overdues = overdues;
    this.claims = claims;
    this.documents = documents;
    this.user = user;
    this.clock = clock;
    this.news = news;
  }

  public void state(ApplicationNumber application, String reasons, Optional<StartEvidence> proof) {
    user.mustActFor(applications.get(application).operator());
    if (reasons.isBlank()) {
      throw Refused.because("R08", "reasons", "情况说明：请填写。");
    }
    var now = clock.instant();
    proof.ifPresent(evidence -> {
      evidence.requirePast(BeijingTime.dateOf(now));
      claims.add(application, evidence.with(papers(application)), user.id(), now);
    });
    overdues.save(application, overdues.find(application).orElseThrow().stated(reasons, now), null, null);
    news.record(application, "start.state", proof.isPresent() ? "已说明情况并提交证明材料" : "已说明情况");
  }

  // A task's form takes no files: what the operator uploaded for its start belongs to its proof.
  private List<DocumentId> papers(ApplicationNumber application) {
    return documents.list(application.value()).stream()
        .filter(document -> StartDocument.isOne(document.kind())).map(Document::id).toList();
  }
}

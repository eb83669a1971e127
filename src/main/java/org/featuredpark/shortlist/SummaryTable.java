package org.featuredpark.shortlist;

import java.util.List;
import org.featuredpark.application.Applications;
import org.springframework.stereotype.Component;

/** Gathers what the summary table says of each chosen park. R44. */
@Component
class SummaryTable {

  private final Shortlists shortlists;
  private final Applications applications;

  SummaryTable(Shortlists shortlists, Applications applications) {
    this.shortlists = shortlists;
    this.applications = applications;
  }

  List<SummaryLine> of(DistrictRound id) {
    return shortlists.candidates(id).stream().filter(Candidate::chosen).map(this::line).toList();
  }

  private SummaryLine line(Candidate candidate) {
    var number = candidate.application();
    var application = applications.get(number);
    return new SummaryLine(candidate.rank(), application, application.tenants(),
        applications.project(number).orElse(null), candidate.reason());
  }
}

package org.featuredpark.review;

import java.util.Map;
import org.featuredpark.application.Application;
import org.featuredpark.application.ApplicationProgress;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.application.Applications;
import org.featuredpark.identity.Groups;
import org.featuredpark.notification.Messages;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.RoundNumber;
import org.featuredpark.shortlist.Recommendation;
import org.featuredpark.shortlist.Recommendations;
import org.featuredpark.workflow.CaseEngine;
import org.springframework.stereotype.Component;

/** Tells a recommended park, its case and its district whether it is on the list, and why. R53. */
@Component
class ListNews {

  private static final String ANNOUNCED = "application.selectionAnnounced";

  private final Recommendations recommendations;
  private final Applications applications;
  private final ApplicationProgress progress;
  private final CaseEngine cases;
  private final Messages messages;

  ListNews(Recommendations recommendations, Applications applications, ApplicationProgress progress,
      CaseEngine cases, Messages messages) {
    this.recommendations = recommendations;
    this.applications = applications;
    this.progress = progress;
    this.cases = cases;
    this.messages = messages;
  }

  void nobodySelected(RoundNumber round, String reason) {
    recommendations.ofRound(round).stream().map(Recommendation::application)
        .forEach(park -> tell(park, false, reason));
  }

  /** A park that took its application back is told nothing more: its case is over. */
  void tell(ApplicationNumber park, boolean selected, String reason) {
    var application = applications.get(park);
    if (application.status().isLive()) {
      progress.move(park, selected ? ApplicationStatus.SELECTED : ApplicationStatus.NOT_SELECTED, reason);
      cases.send(ANNOUNCED, park.value(), Map.of("selected", selected));
      send(application, selected, reason);
    }
  }

  private void send(Application park, boolean selected, String reason) {
    messages.send(Groups.officersOf(park.district()), "“" + park.parkName() + "”" + (selected ? "已入选" : "未入选"), reason,
        park.number().value(), "selection/" + park.number() + "/district");
  }
}

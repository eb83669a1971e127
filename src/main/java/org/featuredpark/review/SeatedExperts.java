package org.featuredpark.review;

import org.featuredpark.application.Application;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.application.PanelMembers;
import org.springframework.stereotype.Component;

/**
 * An expert reads a park's material from the moment every tie is denied until the park leaves the review: what a panel
 * no longer needs is closed to it, whoever signed. A tie for the last place is voted on before that. R49.
 */
@Component
class SeatedExperts implements PanelMembers {

  private final Panels panels;

  SeatedExperts(Panels panels) {
    this.panels = panels;
  }

  @Override
  public boolean mayRead(String expert, Application application) {
    return isUnderReview(application) && panels.seats(application.number()).stream()
        .anyMatch(seat -> seat.expert().equals(expert) && seat.mayRead());
  }

  static boolean isUnderReview(Application application) {
    return application.status() == ApplicationStatus.RECOMMENDED;
  }
}

package org.featuredpark.review;

import java.util.HashSet;
import java.util.Set;
import org.featuredpark.application.Applications;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.CreditCode;
import org.springframework.stereotype.Component;

/** The firms that gain or lose by a park's score: its operator and its tenants. R49. */
@Component
class ParkParties {

  private final Applications applications;

  ParkParties(Applications applications) {
    this.applications = applications;
  }

  Set<CreditCode> of(ApplicationNumber park) {
    var parties = new HashSet<>(applications.tenants(park));
    parties.add(applications.get(park).operator());
    return parties;
  }
}

package org.featuredpark.monitoring;

import org.featuredpark.application.Application;
import org.featuredpark.application.Applications;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.Role;
import org.featuredpark.shared.ApplicationNumber;
import org.springframework.stereotype.Component;

/** Who may read a park's construction: the city and its auditors all, a district its own, an operator its own. */
@Component
class CaseReaders {

  private final Applications applications;
  private final CurrentUser user;

  CaseReaders(Applications applications, CurrentUser user) {
    this.applications = applications;
    this.user = user;
  }

  /** @throws org.featuredpark.shared.Forbidden when the person is none of them */
  void mustMayRead(ApplicationNumber application) {
    if (!isOfficialFor(application)) {
      user.mustActFor(applications.get(application).operator());
    }
  }

  /** For a caller that has the application at hand already. */
  void mustMayRead(Application application) {
    if (!isOfficialFor(application.number())) {
      user.mustActFor(application.operator());
    }
  }

  private boolean isOfficialFor(ApplicationNumber application) {
    if (user.hasAny(Role.CITY_OFFICER, Role.CITY_HEAD, Role.AUDITOR, Role.ADMIN)) {
      return true;
    }
    if (!user.hasAny(Role.DISTRICT_OFFICER, Role.DISTRICT_HEAD)) {
      return false;
    }
    user.mustWorkFor(application.district());
    return true;
  }
}

package org.featuredpark.application;

import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.Role;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.NotFound;
import org.springframework.stereotype.Component;

/**
 * Who may see an application: its operator, its district, the city, the auditors, and the experts who judge it. To
 * others it does not exist.
 */
@Component
class ApplicationAccess {

  private final Applications applications;
  private final PanelMembers experts;
  private final CurrentUser user;

  ApplicationAccess(Applications applications, PanelMembers experts, CurrentUser user) {
    this.applications = applications;
    this.experts = experts;
    this.user = user;
  }

  Application visible(ApplicationNumber number) {
    var application = applications.get(number);
    mustSee(application);
    return application;
  }

  /** For a caller that has the application at hand already. */
  void mustSee(Application application) {
    boolean maySee = user.operators().contains(application.operator())
        || user.districts().contains(application.district())
        || user.hasAny(Role.CITY_OFFICER, Role.CITY_HEAD, Role.AUDITOR)
        || (user.hasAny(Role.EXPERT) && experts.mayRead(user.id(), application));
    if (!maySee) {
      throw NotFound.of("申报", application.number());
    }
  }
}

package org.featuredpark.monitoring;

import java.time.Clock;
import org.featuredpark.application.Applications;
import org.featuredpark.application.ParkNews;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Refused;

/** Takes what the operator or the district learned from the construction. R59. */
@UseCase
@RequiresRole({Role.APPLICANT, Role.DISTRICT_OFFICER})
public class WriteExperience {

  static final int SHORTEST = 50;

  private final Applications applications;
  private final Experiences experiences;
  private final CurrentUser user;
  private final Clock clock;
  private final ParkNews news;

  WriteExperience(Applications applications, Experiences experiences, CurrentUser user, Clock clock, ParkNews news) {
    this.applications = applications;
    this.experiences = experiences;
    this.user = user;
    this.clock = clock;
    this.news = news;
  }

  public void write(ApplicationNumber application, ExperienceAuthor author, String summary) {
    switch (author) {
      case OPERATOR -> user.mustActFor(applications.get(application).operator());
      case DISTRICT -> user.mustWorkFor(application.district());
    }
    if (summary.length() < SHORTEST) {
      throw Refused.because("R59", "summary", "经验总结：请写至少" + SHORTEST + "字，说明做法、成效和可推广之处。");
    }
    experiences.add(application, author, summary, user.id(), clock.instant());
    news.record(application, "experience.write", author.zhName());
  }
}

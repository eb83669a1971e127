package org.featuredpark.workspace;

import java.util.Optional;
import org.featuredpark.application.Application;
import org.featuredpark.application.Project;
import org.featuredpark.shared.BeijingTime;

/** The facts about a park that officials and experts read alike. */
record CaseFacts(Application application, Project project, String receivedAt, String projectPeriod) {

  static CaseFacts of(Application application, Optional<Project> project) {
    return new CaseFacts(application, project.orElse(null), BeijingTime.format(application.receivedAt()),
        project.map(one -> BeijingTime.format(one.plannedStart()) + "至" + BeijingTime.format(one.plannedEnd()))
            .orElse(null));
  }
}

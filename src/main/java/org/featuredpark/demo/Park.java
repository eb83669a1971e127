package org.featuredpark.demo;

import java.time.LocalDate;
import org.featuredpark.application.ApplicationContent;
import org.featuredpark.application.TenantRoster;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;

/**
 * One fictitious park with everything that its operator declares.
 *
 * @param key a short name that tells parks apart in the story, such as {@code yongfeng}
 * @param baseDate the round's base date, at which the park is what its label says
 */
record Park(String key, Label label, LocalDate baseDate, ApplicationContent content, TenantRoster roster) {

  CreditCode operator() {
    return content.operator().creditCode();
  }

  String name() {
    return content.park().name();
  }

  District district() {
    return content.park().district();
  }

  boolean hasProject() {
    return content.project() != null;
  }
}

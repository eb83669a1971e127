package org.featuredpark.demo;

import java.util.List;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;

/**
 * One fictitious park with everything that its operator declares.
 *
 * @param key a short name that tells parks apart in the story, such as {@code yongfeng}
 * @param project null where the park brings no project along. R04
 */
public record Park(String key, Label label, Operator operator, Site site, Industry industry, Operation operation,
    ProjectPlan project, List<Penalty> penalties, List<Tenant> tenants) {

  public Park {
    penalties = List.copyOf(penalties);
    tenants = List.copyOf(tenants);
  }

  public CreditCode creditCode() {
    return operator.creditCode();
  }

  public String name() {
    return site.name();
  }

  public District district() {
    return site.district();
  }

  public boolean hasProject() {
    return project != null;
  }
}

package org.featuredpark.review;

import java.util.List;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;

/** The city's list of experts, active or not. R49. */
@UseCase
@RequiresRole({Role.CITY_OFFICER, Role.CITY_HEAD, Role.AUDITOR})
public class ListExperts {

  private static final int MOST = 1000;

  private final Experts experts;

  ListExperts(Experts experts) {
    this.experts = experts;
  }

  public List<Expert> all() {
    return experts.all(MOST);
  }
}

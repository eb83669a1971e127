package org.featuredpark.demo;

import java.util.Set;
import org.featuredpark.shared.CreditCode;

/** One fictitious third-party expert. R49. */
public record Expert(String userId, String name, String employer, CreditCode employerCode, Set<String> specialties,
    Set<Tie> ties) {

  public Expert {
    specialties = Set.copyOf(specialties);
    ties = Set.copyOf(ties);
  }

  /** Why an expert must not judge a park. */
  public record Tie(String parkKey, String reason) {
  }
}

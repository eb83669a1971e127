package org.featuredpark.demo;

import java.util.Set;
import org.featuredpark.shared.CreditCode;

/** One fictitious third-party expert. R49. */
record Expert(String userId, String name, String employer, CreditCode employerCode, Set<String> specialties,
    Set<Tie> ties) {

  Expert {
    specialties = Set.copyOf(specialties);
    ties = Set.copyOf(ties);
  }

  /** Why an expert must not judge a park. */
  record Tie(String parkKey, String reason) {
  }
}

package org.featuredpark.shortlist;

import java.util.Objects;
import org.featuredpark.shared.District;
import org.featuredpark.shared.NotFound;
import org.featuredpark.shared.RoundNumber;

/** One district's part in one round. */
public record DistrictRound(RoundNumber round, District district) {

  public DistrictRound {
    Objects.requireNonNull(round, "round");
    Objects.requireNonNull(district, "district");
  }

  /** Reads the key of the district's case. */
  public static DistrictRound of(String key) {
    int slash = key.lastIndexOf('/');
    if (slash < 0) {
      throw NotFound.of("区级推荐", key);
    }
    return new DistrictRound(new RoundNumber(key.substring(0, slash)), District.of(key.substring(slash + 1)));
  }

  /** The key of the district's case, such as {@code PILOT-2026-1/110108}. */
  public String key() {
    return round + "/" + district.code();
  }

  @Override
  public String toString() {
    return key();
  }
}

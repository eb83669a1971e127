package org.featuredpark.application;

import java.util.Objects;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.Refused;
import org.featuredpark.shared.RoundNumber;

/** Names one park of one operator in one round; an operator that applies with several parks counts them. Q3. */
public record DraftKey(RoundNumber round, CreditCode operator, int park) {

  static final int MOST_PARKS = 9;

  public DraftKey {
    Objects.requireNonNull(round);
    Objects.requireNonNull(operator);
    if (park < 1 || park > MOST_PARKS) {
      throw Refused.because("Q3", "park", "同一申报主体在同一批次最多申报" + MOST_PARKS + "个园区。");
    }
  }

  /** As it stands in an address. */
  public static DraftKey of(String round, String operator, int park) {
    return new DraftKey(new RoundNumber(round), new CreditCode(operator), park);
  }

  @Override
  public String toString() {
    return round + "/" + operator + "/" + park;
  }
}

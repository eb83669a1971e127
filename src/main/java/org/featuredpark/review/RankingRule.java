package org.featuredpark.review;

/** The ranking decision of the round's policy version for one candidate. R51. */
@FunctionalInterface
public interface RankingRule {

  Ruling rule(RankingFacts facts);

  /** What the decision looks at. */
  record RankingFacts(int rank, int places, double total, double passLine, boolean planApproved, boolean tiedAtCut) {
  }

  /** What the decision says, and why. */
  record Ruling(Standing standing, String reason) {
  }
}

package org.featuredpark.application;

import java.util.Optional;
import org.featuredpark.shared.Clause;
import org.featuredpark.shared.Finding;
import org.featuredpark.shared.Verdict;

/** What a park's figures came to under one rule, with the sentence that explains it. */
public record CheckedRule(Clause clause, Outcome outcome, String sentence) {

  /** How a rule was met. */
  public enum Outcome {
    MET("符合"),
    NOT_MET("不符合"),
    DOUBTFUL("待核实"),
    UNKNOWN("未填写");

    private final String zhName;

    Outcome(String zhName) {
      this.zhName = zhName;
    }

    public String zhName() {
      return zhName;
    }
  }

  static CheckedRule of(Requirement demanded, Optional<Finding> against) {
    return against.map(finding -> finding.reason().equals(demanded.unknown())
            ? new CheckedRule(finding.clause(), Outcome.UNKNOWN, finding.reason()) : of(finding))
        .orElseGet(() -> new CheckedRule(demanded.clause(), Outcome.MET,
            demanded.subject() + "：" + demanded.demand() + "。"));
  }

  static CheckedRule of(Finding against) {
    return new CheckedRule(against.clause(),
        against.verdict() == Verdict.FAIL ? Outcome.NOT_MET : Outcome.DOUBTFUL, against.reason());
  }
}

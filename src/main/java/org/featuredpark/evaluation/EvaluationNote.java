package org.featuredpark.evaluation;

import java.time.Instant;
import java.util.Objects;
import org.featuredpark.shared.Refused;

/** What an official wrote at one step of an evaluation. */
public record EvaluationNote(Kind kind, String text, String author, Instant at) {

  public EvaluationNote {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(at, "at");
    if (text == null || text.isBlank()) {
      throw Refused.because("R55", "opinion", kind.zhName() + "：请填写。");
    }
  }

  /** The steps at which something is written. */
  public enum Kind {
    COMPLETENESS("材料核验意见"),
    WAIVER("参加情况认定理由"),
    SITE_VISIT("现场核查情况"),
    CONFIRMATION("审定意见");

    private final String zhName;

    Kind(String zhName) {
      this.zhName = zhName;
    }

    public String zhName() {
      return zhName;
    }
  }
}

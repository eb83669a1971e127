package org.featuredpark.evaluation;

import java.time.Instant;
import java.util.Objects;
import org.featuredpark.shared.Refused;

/** What an operator says about its own year: its scores, an account, and what became of its targets. */
public record SelfEvaluation(ScoreSheet sheet, String narrative, String achievements, int srdiCount,
    int littleGiantCount, Instant submittedAt) {

  private static final int LONGEST = 8000;

  public SelfEvaluation {
    Objects.requireNonNull(sheet, "sheet");
    Objects.requireNonNull(submittedAt, "submittedAt");
    require("narrative", "工作总结", narrative);
    require("achievements", "目标完成情况", achievements);
    if (srdiCount < 0 || littleGiantCount < 0 || littleGiantCount > srdiCount) {
      throw Refused.because("R55", "littleGiantCount", "期末“小巨人”企业数应不少于0，且不多于专精特新中小企业数。");
    }
  }

  /** What is entered; when it was received is not the operator's to say. */
  public record Entry(ScoreSheet sheet, String narrative, String achievements, int srdiCount, int littleGiantCount) {

    SelfEvaluation at(Instant received) {
      return new SelfEvaluation(sheet, narrative, achievements, srdiCount, littleGiantCount, received);
    }
  }

  private static void require(String field, String label, String text) {
    if (text == null || text.isBlank() || text.length() > LONGEST) {
      throw Refused.because("R55", field, label + "：请填写，不超过" + LONGEST + "字。");
    }
  }
}

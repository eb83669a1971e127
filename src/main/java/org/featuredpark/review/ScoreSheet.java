package org.featuredpark.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Refused;

/** One expert's signed judgement of one park; it never changes after that. R48. */
public record ScoreSheet(ApplicationNumber park, String expert, Map<ScoreItem, BigDecimal> scores, String comment,
    Instant signedAt) {

  private static final BigDecimal STEP = new BigDecimal("0.5");
  private static final int LONGEST = 2000;

  public ScoreSheet {
    Objects.requireNonNull(park, "park");
    Objects.requireNonNull(expert, "expert");
    Objects.requireNonNull(comment, "comment");
    Objects.requireNonNull(signedAt, "moment of signing");
    scores = Map.copyOf(new EnumMap<>(scores));
    if (scores.size() != ScoreItem.values().length) {
      throw Refused.because("R48", "scores", "请为全部十项评分。");
    }
    scores.forEach(ScoreSheet::requireStep);
    if (comment.length() > LONGEST) {
      throw Refused.because("R48", "comment", "评审意见：不超过" + LONGEST + "字。");
    }
  }

  /** Signs a sheet, or says what is missing on it. */
  static ScoreSheet sign(ApplicationNumber park, String expert, Map<ScoreItem, BigDecimal> scores, String comment,
      boolean withProject, Instant now) {
    var sheet = new ScoreSheet(park, expert, scores, comment.strip(), now);
    if (!withProject) {
      sheet.requireNothingForMissingProject();
    }
    sheet.requireCommentOnExtremes(withProject);
    return sheet;
  }

  public BigDecimal operation() {
    return sum(ScoreItem.operation());
  }

  public BigDecimal project() {
    return sum(ScoreItem.project());
  }

  public BigDecimal total() {
    return operation().add(project());
  }

  private BigDecimal sum(List<ScoreItem> items) {
    return items.stream().map(scores::get).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private void requireNothingForMissingProject() {
    scores.forEach((item, score) -> {
      if (item.needsProject() && score.signum() != 0) {
        throw Refused.because("R04", item.field(),
            item + " " + item.zhName() + "：该园区未带项目申报，此项只能为0分。");
      }
    });
  }

  private void requireCommentOnExtremes(boolean withProject) {
    var extremes = scores.entrySet().stream()
        .filter(entry -> withProject || !entry.getKey().needsProject())
        .filter(entry -> entry.getKey().isExtreme(entry.getValue()))
        .map(entry -> entry.getKey().name()).sorted().collect(Collectors.joining("、"));
    if (!extremes.isEmpty() && comment.isBlank()) {
      throw Refused.because("R48", "comment", "评审意见：" + extremes + "低于满分的60%或高于95%，请说明理由。");
    }
  }

  private static void requireStep(ScoreItem item, BigDecimal score) {
    if (score.signum() < 0 || score.compareTo(BigDecimal.valueOf(item.max())) > 0
        || score.remainder(STEP).signum() != 0) {
      throw Refused.because("R48", item.field(),
          item + " " + item.zhName() + "：应在0至" + item.max() + "分之间，以0.5分为一档。");
    }
  }
}

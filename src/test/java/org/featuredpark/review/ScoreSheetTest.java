package org.featuredpark.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.featuredpark.review.PlanExamples.PARK;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScoreSheetTest {

  private static final Instant NOW = Instant.parse("2024-08-20T02:00:00Z");

  @Test
  @Proves("R48")
  void the_items_make_sixty_and_forty() {
    assertThat(ScoreItem.operation().stream().mapToInt(ScoreItem::max).sum()).isEqualTo(ScoreItem.OPERATION_MAX);
    assertThat(ScoreItem.project().stream().mapToInt(ScoreItem::max).sum()).isEqualTo(ScoreItem.PROJECT_MAX);
  }

  @Test
  void an_item_lies_between_nothing_and_its_maximum_in_steps_of_a_half() {
    assertThatCode(() -> sign(ScoreItem.A3, "14.0", "齐全")).doesNotThrowAnyException();
    assertThatCode(() -> sign(ScoreItem.A3, "0", "缺失")).doesNotThrowAnyException();
    refused(() -> sign(ScoreItem.A3, "14.5", "齐全"), "A3");
    refused(() -> sign(ScoreItem.A3, "-0.5", "缺失"), "A3");
    refused(() -> sign(ScoreItem.A3, "9.3", "尚可"), "A3");
  }

  @Test
  void an_extreme_score_needs_a_word() {
    assertThatCode(() -> sign(ScoreItem.B2, "6.0", "")).doesNotThrowAnyException();
    refused(() -> sign(ScoreItem.B2, "5.5", " "), "B2");
    assertThatCode(() -> sign(ScoreItem.B2, "9.5", "")).doesNotThrowAnyException();
    refused(() -> sign(ScoreItem.B2, "10", ""), "B2");
    assertThatCode(() -> sign(ScoreItem.B2, "10", "方案完整")).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource
  @Proves({"R01", "R31", "R32", "R33", "R34", "R48"})
  void no_item_is_left_unscored(ScoreItem item) {
    var scores = middling();
    scores.remove(item);
    refused(() -> ScoreSheet.sign(PARK, "expert1", scores, "", true, NOW), "全部十项");
  }

  @Test
  @Proves("R04")
  void without_a_project_investment_and_schedule_are_nothing_and_need_no_word() {
    refused(() -> ScoreSheet.sign(PARK, "expert1", middling(), "", false, NOW), "未带项目");
    var scores = middling();
    scores.put(ScoreItem.B3, BigDecimal.ZERO);
    scores.put(ScoreItem.B4, BigDecimal.ZERO);
    assertThat(ScoreSheet.sign(PARK, "expert1", scores, "", false, NOW).project()).isEqualByComparingTo("20");
    refused(() -> ScoreSheet.sign(PARK, "expert1", scores, "", true, NOW), "B3、B4");
  }

  private static void refused(ThrowingCallable signing, String saying) {
    assertThatThrownBy(signing).isInstanceOf(Refused.class).hasMessageContaining(saying);
  }

  private static ScoreSheet sign(ScoreItem item, String score, String comment) {
    var scores = middling();
    scores.put(item, new BigDecimal(score));
    return ScoreSheet.sign(PARK, "expert1", scores, comment, true, NOW);
  }

  /** Between 60 % and 95 % of each maximum. */
  private static Map<ScoreItem, BigDecimal> middling() {
    var scores = new EnumMap<ScoreItem, BigDecimal>(ScoreItem.class);
    Arrays.stream(ScoreItem.values()).forEach(item -> scores.put(item,
        BigDecimal.valueOf(Math.floor(item.max() * 0.8 * 2) / 2)));
    return scores;
  }
}

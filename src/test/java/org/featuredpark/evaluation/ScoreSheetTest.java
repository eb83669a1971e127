package org.featuredpark.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import org.featuredpark.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreSheetTest {

  @Test
  void all_indicators_together_are_a_hundred_points() {
    assertThat(Arrays.stream(Indicator.values()).mapToInt(Indicator::max).sum()).isEqualTo(100);
    assertThat(Indicator.values()).hasSize(14);
  }

  @Test
  void a_total_is_never_rounded() {
    assertThat(ScoreSheets.reaching("59.999").total()).isEqualByComparingTo("59.999");
    assertThat(ScoreSheets.reaching("60").total()).isEqualByComparingTo("60");
  }

  @ParameterizedTest
  @ValueSource(strings = {"5.001", "-0.001", "4.9999"})
  void a_score_outside_its_limits_is_refused_by_its_name(String score) {
    var points = ScoreSheets.points("50");
    points.put(Indicator.START_ON_TIME, new BigDecimal(score));

    assertThatThrownBy(() -> new ScoreSheet(points)).isInstanceOf(Refused.class).hasMessageContaining("按时开工");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "5", "4.999", "5.0000"})
  void a_score_at_its_limits_is_taken(String score) {
    var points = ScoreSheets.points("50");
    points.put(Indicator.START_ON_TIME, new BigDecimal(score));

    assertThat(new ScoreSheet(points).of(Indicator.START_ON_TIME)).isEqualByComparingTo(score);
  }

  @Test
  void a_sheet_with_a_gap_is_refused() {
    var points = ScoreSheets.points("50");
    points.remove(Indicator.EXPERIENCE);

    assertThatThrownBy(() -> new ScoreSheet(points)).isInstanceOf(Refused.class).hasMessageContaining("可复制经验");
  }

  @Test
  void a_field_is_named_after_its_indicator() {
    assertThat(ScoreSheet.fieldOf(Indicator.NEW_LITTLE_GIANTS)).isEqualTo("newLittleGiants");
  }
}

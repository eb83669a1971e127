package org.featuredpark.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.featuredpark.shared.Money;
import org.featuredpark.shared.Refused;
import org.junit.jupiter.api.Test;

class ReportContentTest {

  @Test
  void a_risk_needs_a_word_about_it() {
    assertThatThrownBy(() -> ReportContent.monthly("进展", Money.ZERO, Risk.ATTENTION, " "))
        .isInstanceOf(Refused.class).hasMessageContaining("风险说明");
    assertThat(ReportContent.monthly("进展", Money.ZERO, Risk.NONE, "").risk()).isEqualTo(Risk.NONE);
  }

  @Test
  void counts_are_not_negative_and_texts_not_empty() {
    assertThat(ReportContent.quarterly("目标", "活动", 0, 0).firmsServed()).isZero();
    assertThatThrownBy(() -> ReportContent.quarterly("目标", "活动", -1, 0)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> ReportContent.quarterly("", "活动", 0, 0)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> ReportContent.quarterly("目标", "", 0, 0)).isInstanceOf(Refused.class);
  }

  @Test
  void reached_milestones_are_read_line_by_line() {
    assertThat(ReachedMilestones.parse(" M1 2025-03-05\n\nM2  2025-04-01 ").days())
        .isEqualTo(Map.of("M1", LocalDate.of(2025, 3, 5), "M2", LocalDate.of(2025, 4, 1)));
    assertThat(ReachedMilestones.parse("")).isEqualTo(ReachedMilestones.NONE);
    assertThatThrownBy(() -> ReachedMilestones.parse("M1 3月5日")).isInstanceOf(Refused.class)
        .hasMessageContaining("M1 3月5日");
    assertThatThrownBy(() -> ReachedMilestones.parse("M1")).isInstanceOf(Refused.class);
  }

  @Test
  void a_years_total_lies_between_nothing_and_a_hundred() {
    assertThat(year("0").total()).isZero();
    assertThat(year("100").total()).isEqualByComparingTo("100");
    assertThatThrownBy(() -> year("100.001")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> year("-0.001")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> year("59.9999")).isInstanceOf(Refused.class);
  }

  private static YearAssessment year(String total) {
    return new YearAssessment(1, new BigDecimal(total), "按任务书", null, null);
  }
}

package org.featuredpark.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Test;

class MilestoneTest {

  private static final LocalDate PLANNED = LocalDate.of(2025, 3, 5);
  private static final Milestone OPEN = new Milestone("M1", "平台上线", PLANNED, null);

  @Test
  @Proves("R07")
  void a_milestone_is_late_from_the_day_after_its_plan() {
    assertThat(OPEN.reached(PLANNED, PLANNED).isLate(PLANNED.plusYears(1))).isFalse();
    assertThat(OPEN.reached(PLANNED.plusDays(1), PLANNED.plusDays(1)).isLate(PLANNED.plusDays(1))).isTrue();
  }

  @Test
  void a_milestone_cannot_be_reached_tomorrow() {
    assertThatThrownBy(() -> OPEN.reached(PLANNED.plusDays(1), PLANNED)).isInstanceOf(Refused.class);
  }

  @Test
  void the_day_of_a_reached_milestone_is_not_rewritten() {
    var late = OPEN.reached(PLANNED.plusDays(9), PLANNED.plusDays(20));

    assertThat(late.reached(PLANNED.plusDays(9), PLANNED.plusDays(20))).isEqualTo(late);
    assertThatThrownBy(() -> late.reached(PLANNED, PLANNED.plusDays(20))).isInstanceOf(Refused.class)
        .hasMessageContaining("不能改报");
    assertThatThrownBy(() -> late.movedTo(PLANNED.plusDays(30))).isInstanceOf(Refused.class);
    assertThat(OPEN.movedTo(PLANNED.plusDays(30)).plannedOn()).isEqualTo(PLANNED.plusDays(30));
  }
}

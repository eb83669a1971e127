package org.featuredpark.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.featuredpark.review.PlanExamples.PARK;
import static org.featuredpark.review.PlanExamples.target;
import static org.featuredpark.review.PlanExamples.task;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Test;

class ThreeYearPlanTest {

  private static final PlanSignature OFFICER = new PlanSignature("city", Instant.parse("2024-08-20T02:00:00Z"));
  private static final PlanSignature OPERATOR = new PlanSignature("applicant1", Instant.parse("2024-08-21T02:00:00Z"));

  @Test
  @Proves("R50")
  void weights_add_up_to_exactly_a_hundred() {
    assertThat(draft(60, 40).status()).isEqualTo(PlanStatus.DRAFTED);
    assertThatThrownBy(() -> draft(60, 39)).isInstanceOf(Refused.class).hasMessageContaining("99");
    assertThatThrownBy(() -> draft(60, 41)).isInstanceOf(Refused.class).hasMessageContaining("101");
  }

  @Test
  @Proves("R50")
  void a_target_is_promised_once_and_for_each_of_the_three_years() {
    assertThatThrownBy(() -> ThreeYearPlan.draft(PARK,
        List.of(target(TargetKind.NEW_SRDI, 50), target(TargetKind.NEW_SRDI, 50)), List.of(task())))
        .isInstanceOf(Refused.class).hasMessageContaining("一次");
    assertThatThrownBy(() -> new PlanTarget(TargetKind.NEW_SRDI, BigDecimal.ONE,
        List.of(BigDecimal.ONE, BigDecimal.TEN), 10, "名单"))
        .isInstanceOf(Refused.class).hasMessageContaining("三年");
    assertThat(target(TargetKind.NEW_SRDI, 50).year(3)).isEqualByComparingTo("6");
  }

  @Test
  void a_plan_without_a_task_is_refused() {
    assertThatThrownBy(() -> ThreeYearPlan.draft(PARK, List.of(target(TargetKind.NEW_SRDI, 100)), List.of()))
        .isInstanceOf(Refused.class).hasMessageContaining("一项任务");
  }

  @Test
  @Proves("R50")
  void only_a_countersigned_plan_is_in_force_and_publication_freezes_it() {
    var approved = draft(60, 40).approved(OFFICER);
    assertThat(approved.status().inForce()).isFalse();
    var countersigned = approved.countersigned(OPERATOR);
    assertThat(countersigned.status().inForce()).isTrue();
    assertThat(countersigned.frozen().status().inForce()).isTrue();
    assertThat(countersigned.approval()).contains(OFFICER);
  }

  @Test
  void steps_cannot_be_skipped() {
    assertThatThrownBy(() -> draft(60, 40).countersigned(OPERATOR)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> draft(60, 40).returned().approved(OFFICER)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> ThreeYearPlan.abandoned(PARK).frozen()).isInstanceOf(Refused.class);
  }

  private static ThreeYearPlan draft(int first, int second) {
    return ThreeYearPlan.draft(PARK, List.of(target(TargetKind.SRDI_COUNT, first),
        target(TargetKind.NEW_SRDI, second)), List.of(task()));
  }
}

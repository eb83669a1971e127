package org.featuredpark.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Money;
import org.featuredpark.shared.ProgrammeStage;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.People;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseworkTest
class ClaimSubsidyTest {

  @Autowired
  private EvaluatedParks parks;
  @Autowired
  private EvaluationBook book;
  @Autowired
  private SubsidyClaims claims;
  @Autowired
  private ClaimSubsidy subsidy;

  @Test
  @Proves("R10")
  void half_of_the_lower_cost_is_paid_and_cut_to_the_fen() {
    var park = evaluated(ProgrammeStage.ROLLOUT, Grade.GOOD);

    var below = subsidy.claim(park, Money.ofFen(1_000_01));
    assertThat(below).extracting(SubsidyClaim::entitled, SubsidyClaim::amount, SubsidyClaim::instalments)
        .containsExactly(true, Money.ofFen(500_00), 3);
    var above = subsidy.claim(park, Money.ofFen(2_000_000_00L));

    assertThat(above.amount()).isEqualTo(Money.ofFen(500_000_00L));
    assertThat(claims.find(park)).contains(above);
  }

  @Test
  @Proves("R10")
  void a_pilot_gets_nothing() {
    var park = evaluated(ProgrammeStage.PILOT, Grade.EXCELLENT);

    assertThat(subsidy.claim(park, Money.ofFen(1_000_00))).extracting(SubsidyClaim::entitled, SubsidyClaim::amount)
        .containsExactly(false, Money.ZERO);
  }

  @Test
  void a_failed_park_gets_nothing() {
    var park = evaluated(ProgrammeStage.ROLLOUT, Grade.FAIL);

    assertThat(subsidy.claim(park, Money.ofFen(1_000_00)).entitled()).isFalse();
  }

  @Test
  void an_unsigned_grade_is_no_ground_for_money() {
    var park = parks.park(ProgrammeStage.ROLLOUT, "PILOT-2024");
    book.open(Evaluation.noticed(park, 1, EvaluatedParks.NOTICED, BeijingTime.endOf(EvaluatedParks.DUE)));
    People.asCity();

    assertThatThrownBy(() -> subsidy.claim(park, Money.ofFen(1_000_00))).isInstanceOf(Refused.class)
        .hasMessageContaining("尚未审定");
  }

  private ApplicationNumber evaluated(ProgrammeStage stage, Grade grade) {
    var park = parks.park(stage, "PILOT-2024");
    var opened = Evaluation.noticed(park, 1, EvaluatedParks.NOTICED, BeijingTime.endOf(EvaluatedParks.DUE));
    book.open(opened);
    book.save(opened.with(new EvaluationResult(grade, Cause.NORMAL, "按评分", EvaluatedParks.DUE)));
    People.asCity();
    return park;
  }
}

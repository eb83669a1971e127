package org.featuredpark.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.featuredpark.shared.Clause;
import org.featuredpark.shared.Finding;
import org.featuredpark.shared.ParkDirection;
import org.featuredpark.shared.Verdict;
import org.featuredpark.testing.CaseworkTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseworkTest
class RequirementTest {

  @Autowired ReadRequirements requirements;
  @Autowired TestApplications applicants;

  @Test
  void the_decisions_name_every_rule_with_its_subject_and_its_demand() {
    var demanded = requirements.read(applicants.openRound("PILOT-REQUIREMENT-1").number());

    assertThat(demanded.ofAll()).hasSize(11).allSatisfy(one -> {
      assertThat(one.subject()).isNotBlank().doesNotContain("未提供");
      assertThat(one.demand()).isNotBlank().doesNotContain("要求");
    }).extracting(one -> one.clause().id()).containsExactlyInAnyOrder("R21", "R22", "R23", "R24", "R25", "R26",
        "R27", "R27", "R28", "R29", "R30");
    assertThat(demanded.of(ParkDirection.INDUSTRY_CLUSTER)).singleElement()
        .satisfies(one -> assertThat(one.subject() + one.demand()).isEqualTo("主导产业占比超过 70%"));
    assertThat(demanded.of(ParkDirection.TALENT_LED)).isEmpty();
  }

  @Test
  void a_sentence_of_another_form_is_shown_as_it_is() {
    var requirement = Requirement.of(new Finding(new Clause("R31"), Verdict.FLAG, "产业定位须由主管部门判断。"));

    assertThat(requirement.subject()).isEmpty();
    assertThat(requirement.demand()).isEqualTo("产业定位须由主管部门判断。");
  }
}

package org.featuredpark.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.featuredpark.shared.Clause;
import org.featuredpark.shared.Forbidden;
import org.featuredpark.shared.ProgrammeStage;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.People;
import org.featuredpark.testing.Proves;
import org.featuredpark.testing.TestTime;
import org.featuredpark.workflow.Decisions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseworkTest
class PublishPolicyVersionTest {

  private static final Map<String, Object> ONE_OF_THREE = Map.of("selectedCount", 1, "quota", 3);

  @Autowired
  private PublishPolicyVersion publishing;
  @Autowired
  private OpenRound opening;
  @Autowired
  private Decisions decisions;
  @Autowired
  private TestTime time;

  @BeforeEach
  void after_the_pilot() {
    time.setTo(LocalDate.of(2026, 1, 5));
  }

  @Test
  @Proves({"R02", "R09", "R11", "R60"})
  void a_published_version_brings_its_decisions_and_lets_a_roll_out_begin() {
    People.asCityHead();
    assertThat(refusalOf(rollout("ROLLOUT-2026A")).clause()).contains(new Clause("R09"));

    publishing.publish(version("ROLLOUT-2026A", ProgrammeStage.ROLLOUT, 3));

    assertThat(decisions.evaluate("districtQuota", "ROLLOUT-2026A", ONE_OF_THREE)).singleElement()
        .extracting(row -> row.get("outcome")).isEqualTo("ALLOWED");
    assertThat(decisions.evaluate("districtQuota", "PILOT-2024", ONE_OF_THREE)).hasSize(1);
    assertThat(opening.open(rollout("ROLLOUT-2026A")).number().value()).startsWith("ROLLOUT-2026-");
    assertThat(opening.open(rollout("ROLLOUT-2026A")).constructionPeriod()).isEqualTo(Period.ofYears(3));
  }

  @Test
  @Proves({"R11", "R60"})
  void a_version_is_published_once_from_a_version_that_exists_and_with_its_stages_period() {
    People.asCityHead();
    publishing.publish(version("PILOT-2026B", ProgrammeStage.PILOT, 1));
    assertThatThrownBy(() -> publishing.publish(version("PILOT-2026B", ProgrammeStage.PILOT, 1)))
        .isInstanceOf(Refused.class).hasMessageContaining("已经发布");
    assertThatThrownBy(() -> publishing.publish(new NewPolicyVersion("PILOT-2026C", "名称", ProgrammeStage.PILOT,
        Period.ofYears(1), "PILOT-1999"))).isInstanceOf(Refused.class).hasMessageContaining("PILOT-1999");
    assertThatThrownBy(() -> publishing.publish(version("ROLLOUT-2026C", ProgrammeStage.ROLLOUT, 1)))
        .isInstanceOf(Refused.class).hasMessageContaining("建设周期");
    assertThatThrownBy(() -> publishing.publish(version("rollout", ProgrammeStage.ROLLOUT, 3)))
        .isInstanceOf(Refused.class).hasMessageContaining("政策版本号");
  }

  @Test
  void only_the_city_head_publishes() {
    People.asCity();
    assertThatThrownBy(() -> publishing.publish(version("PILOT-2026D", ProgrammeStage.PILOT, 1)))
        .isInstanceOf(Forbidden.class);
  }

  private Refused refusalOf(NewRound round) {
    return catchThrowableOfType(Refused.class, () -> opening.open(round));
  }

  private static NewPolicyVersion version(String tag, ProgrammeStage stage, int years) {
    return new NewPolicyVersion(tag, "特色园区建设管理办法", stage, Period.ofYears(years), "PILOT-2024");
  }

  private static NewRound rollout(String tag) {
    return new NewRound("特色园区推广", ProgrammeStage.ROLLOUT, tag, LocalDate.of(2026, 1, 6), LocalDate.of(2026, 2, 6),
        0, LocalDate.of(2026, 2, 27), null, 3, 20, 5, 5, Period.ofYears(3), 60, 40, 60);
  }
}

package org.featuredpark.round.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.Period;
import org.featuredpark.round.PolicyVersion;
import org.featuredpark.round.RoundSamples;
import org.featuredpark.shared.NotFound;
import org.featuredpark.shared.ProgrammeStage;
import org.featuredpark.shared.RoundNumber;
import org.featuredpark.testing.BothDatabases;
import org.featuredpark.testing.TestDatabase;

class RoundTableTest {

  @BothDatabases
  void a_round_comes_back_as_it_was_kept(TestDatabase database) {
    var rounds = new RoundTable(database.jdbc());
    var round = RoundSamples.pilot("PILOT-2024-1");
    rounds.add(round);

    assertThat(rounds.get(round.number())).isEqualTo(round);
    assertThat(database.transaction().<Object>execute(tx -> rounds.lock(round.number()))).isEqualTo(round);
    assertThat(rounds.open(10)).containsExactly(round);
    assertThat(rounds.recent(10)).containsExactly(round);
  }

  @BothDatabases
  void an_unknown_round_is_said_to_be_unknown(TestDatabase database) {
    var rounds = new RoundTable(database.jdbc());
    assertThat(rounds.find(new RoundNumber("PILOT-2024-9"))).isEmpty();
    assertThatThrownBy(() -> rounds.get(new RoundNumber("PILOT-2024-9")))
        .isInstanceOf(NotFound.class).hasMessageContaining("PILOT-2024-9");
  }

  @BothDatabases
  void the_sequence_is_counted_by_number_not_by_letter(TestDatabase database) {
    var rounds = new RoundTable(database.jdbc());
    assertThat(rounds.lastSequence("PILOT-2024-")).isZero();
    rounds.add(RoundSamples.pilot("PILOT-2024-9"));
    rounds.add(RoundSamples.pilot("PILOT-2024-10"));
    rounds.add(RoundSamples.pilot("PILOT-2025-30"));
    assertThat(rounds.lastSequence("PILOT-2024-")).isEqualTo(10);
  }

  @BothDatabases
  void policy_versions_are_listed_the_latest_first(TestDatabase database) {
    var policies = new PolicyVersionTable(database.jdbc());
    var rollout = new PolicyVersion("ROLLOUT-2026", "特色园区建设管理办法", ProgrammeStage.ROLLOUT, Period.ofYears(3),
        Instant.parse("2026-01-05T01:00:00Z"));
    policies.add(rollout);

    assertThat(policies.published(10)).extracting(PolicyVersion::tag).containsExactly("ROLLOUT-2026", "PILOT-2024");
    assertThat(policies.find("ROLLOUT-2026")).contains(rollout);
    assertThat(policies.find("ROLLOUT-2027")).isEmpty();
  }
}

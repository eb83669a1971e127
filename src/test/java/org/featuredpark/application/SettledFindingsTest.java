package org.featuredpark.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.featuredpark.round.RoundSamples;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Clause;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.shared.Finding;
import org.featuredpark.shared.Verdict;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A park is frozen as long as its land is disputed, and no longer. Q3. */
@CaseworkTest
class SettledFindingsTest {

  private static final Instant NOW = Instant.parse("2024-07-01T02:00:00Z");

  @Autowired TestApplications applicants;
  @Autowired Applications applications;
  @Autowired Findings findings;

  private ApplicationNumber claimant;
  private ApplicationNumber neighbour;
  private ApplicationNumber other;

  @BeforeEach
  void two_parks_are_disputed_by_one() {
    var round = applicants.openRound(RoundSamples.unusedNumber("PILOT-LAND"));
    claimant = submitted(round, 5501, 0);
    neighbour = submitted(round, 5502, 0.1);
    other = submitted(round, 5503, 0.2);
    findings.mirror(neighbour, overlap());
    findings.mirror(other, overlap());
  }

  @Test
  @Proves("Q3")
  void a_corrected_boundary_frees_the_parks_it_no_longer_overlaps() {
    findings.settleAgainstAllBut(Set.of(other), claimant, "不再重叠。", "system", NOW);

    assertThat(applications.isFrozen(neighbour)).isFalse();
    assertThat(applications.isFrozen(other)).isTrue();

    findings.settleAgainstAllBut(Set.of(), claimant, "不再重叠。", "system", NOW);
    assertThat(applications.isFrozen(other)).isFalse();
  }

  @Test
  void a_decision_about_one_neighbour_leaves_the_dispute_with_the_other() {
    findings.settle(neighbour, claimant, "运营权明确。", "haidian", NOW);

    assertThat(applications.isFrozen(neighbour)).isFalse();
    assertThat(applications.isFrozen(other)).isTrue();
  }

  private ApplicationNumber submitted(org.featuredpark.round.Round round, int code, double east) {
    return applicants.submitted(round, new CreditCode(RosterSamples.code(code)), District.HAIDIAN, east);
  }

  private RecordedFinding overlap() {
    return RecordedFinding.of(FindingSource.FACTS,
        new Finding(new Clause("R24"), Verdict.FLAG, "四至重叠 100 ㎡"), NOW).concerning(claimant);
  }
}

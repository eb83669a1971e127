package org.featuredpark.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.featuredpark.round.RoundSamples;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Proves;
import org.featuredpark.testing.TestTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What officials record while a list is on public notice. */
@CaseworkTest
class StandingIntegrityTest {

  private static final LocalDate DURING_THE_NOTICE = LocalDate.of(2024, 9, 5);

  @Autowired TestApplications applicants;
  @Autowired StandingIntegrity integrity;
  @Autowired Applications applications;
  @Autowired Penalties penalties;
  @Autowired TestTime time;

  @Test
  @Proves({"R35", "R36", "E16"})
  void the_window_of_penalties_ends_with_the_base_date_and_the_list_of_the_dishonest_does_not() {
    assertThat(foundAfter(5561, PenaltyKind.SUSPENSION, DURING_THE_NOTICE)).isFalse();
    assertThat(foundAfter(5562, PenaltyKind.SUSPENSION, LocalDate.of(2024, 7, 20))).isTrue();
    assertThat(foundAfter(5563, PenaltyKind.SEVERE_DISHONESTY, DURING_THE_NOTICE)).isTrue();
  }

  private boolean foundAfter(int firm, PenaltyKind kind, LocalDate decided) {
    var round = applicants.openRound(RoundSamples.unusedNumber("PILOT-STANDING"));
    var operator = new CreditCode(RosterSamples.code(firm));
    var park = applications.get(applicants.submitted(round, operator, District.HAIDIAN, 0));
    time.setTo(DURING_THE_NOTICE);
    penalties.add(operator, new DeclaredPenalty(kind, PenaltySubject.ENTITY, decided, "某机关", "某事"), "city",
        time.now());
    return integrity.broken(round, List.of(park)).containsKey(park.number());
  }
}

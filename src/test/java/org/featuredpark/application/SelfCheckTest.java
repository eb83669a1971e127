package org.featuredpark.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.featuredpark.shared.ParkDirection;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseworkTest
class SelfCheckTest {

  private static final LocalDate THREE_YEARS_AGO = LocalDate.of(2021, 7, 20);

  @Autowired SelfCheck selfCheck;
  @Autowired TestApplications applicants;

  @Test
  @Proves({"R22", "R27", "R29", "R30"})
  void a_park_that_just_reaches_every_limit_has_nothing_against_it() {
    var round = applicants.openRound("PILOT-SELFCHECK-1");

    assertThat(selfCheck.check(round.number(), figures(THREE_YEARS_AGO, "20000.00", 15, 3))).isEmpty();
  }

  @Test
  @Proves({"R22", "R27", "R29", "R30"})
  void each_limit_that_is_missed_is_named() {
    var round = applicants.openRound("PILOT-SELFCHECK-2");

    assertThat(selfCheck.check(round.number(), figures(THREE_YEARS_AGO.plusDays(1), "19999.99", 14, 2)))
        .extracting(found -> found.clause().id()).containsExactlyInAnyOrder("R27", "R22", "R29", "R30");
  }

  private static SelfCheckFigures figures(LocalDate established, String area, int srdi, int littleGiants) {
    return new SelfCheckFigures(true, true, established, THREE_YEARS_AGO, new BigDecimal(area), BigDecimal.valueOf(100),
        true, true, new BigDecimal("4000000000.00"), null, srdi, littleGiants, ParkDirection.TALENT_LED, null, null,
        null);
  }
}

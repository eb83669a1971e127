package org.featuredpark.exit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.featuredpark.exit.Ban;
import org.featuredpark.exit.ExitCase;
import org.featuredpark.exit.ExitDecision;
import org.featuredpark.exit.ExitOutcome;
import org.featuredpark.exit.ExitRule;
import org.featuredpark.exit.ExitTrigger;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Clause;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.testing.BothDatabases;
import org.featuredpark.testing.Proves;
import org.featuredpark.testing.TestDatabase;

class ExitTablesTest {

  private static final ApplicationNumber PARK = new ApplicationNumber("PILOT-2024-1-110108-0001");
  private static final CreditCode OPERATOR = CreditCode.of("91110108MA01ABCD5T");
  private static final LocalDate EXITED = LocalDate.of(2026, 2, 27);
  private static final Instant NOW = BeijingTime.startOf(EXITED);

  @BothDatabases
  void a_case_is_open_until_it_has_an_outcome(TestDatabase database) {
    var cases = new ExitCaseTable(database.jdbc());
    var opened = cases.open(PARK, ExitTrigger.FRAUD, "审计发现名单不实", NOW);
    assertThat(cases.findOpen(PARK, ExitTrigger.FRAUD)).contains(opened);
    assertThat(cases.findOpen(PARK, ExitTrigger.PENALTY)).isEmpty();

    var ended = new ExitCase(opened.id(), PARK, ExitTrigger.FRAUD, opened.grounds(), NOW,
        Optional.of(new ExitRule(true, false, 3, new Clause("Q8"), "材料弄虚作假")), "陈述", Optional.of(ExitDecision.EXIT),
        "证据确凿", EXITED.plusMonths(3), "整改报告", "PILOT-2024-1-GS-03", Optional.of(ExitOutcome.EXITED));
    cases.save(ended, NOW);

    assertThat(cases.findOpen(PARK, ExitTrigger.FRAUD)).isEmpty();
    assertThat(cases.of(PARK, 10)).containsExactly(ended);
  }

  @BothDatabases
  void what_is_open_is_found_behind_any_number_of_cases(TestDatabase database) {
    var cases = new ExitCaseTable(database.jdbc());
    var open = cases.open(PARK, ExitTrigger.FRAUD, "审计发现名单不实", NOW);
    for (int i = 0; i < 120; i++) {
      cases.save(ended(cases.open(PARK, ExitTrigger.FRAUD, "举报" + i, NOW), ExitOutcome.RETAINED), NOW);
    }

    assertThat(cases.allOpen(PARK)).containsExactly(open);
  }

  @BothDatabases
  @Proves("Q8")
  void a_ban_holds_through_its_last_day(TestDatabase database) {
    on(database, EXITED).impose(new Ban(OPERATOR, PARK, EXITED, EXITED.plusYears(1), new Clause("R58")));
    on(database, EXITED).impose(new Ban(OPERATOR, PARK, EXITED, EXITED.plusYears(3), new Clause("Q8")));

    assertThat(on(database, EXITED).bannedUntil(OPERATOR)).contains(EXITED.plusYears(3));
    assertThat(on(database, EXITED.plusYears(3)).bannedUntil(OPERATOR)).contains(EXITED.plusYears(3));
    assertThat(on(database, EXITED.plusYears(3).plusDays(1)).bannedUntil(OPERATOR)).isEmpty();
  }

  @BothDatabases
  void a_lifted_ban_no_longer_holds(TestDatabase database) {
    var bans = on(database, EXITED);
    bans.impose(new Ban(OPERATOR, PARK, EXITED, EXITED.plusYears(1), new Clause("R58")));

    bans.lift(PARK, EXITED.plusDays(9));

    assertThat(bans.bannedUntil(OPERATOR)).isEmpty();
  }

  private static BanTable on(TestDatabase database, LocalDate day) {
    return new BanTable(database.jdbc(), Clock.fixed(BeijingTime.startOf(day), BeijingTime.ZONE));
  }

  private static ExitCase ended(ExitCase open, ExitOutcome outcome) {
    return new ExitCase(open.id(), PARK, open.trigger(), open.grounds(), NOW, Optional.empty(), null,
        Optional.empty(), null, null, null, null, Optional.of(outcome));
  }
}

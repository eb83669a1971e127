package org.featuredpark.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.Money;
import org.featuredpark.shared.TenantTier;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Test;

class TenantRosterTest {

  private static final LocalDate BASE = LocalDate.of(2024, 7, 20);
  private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

  @Test
  @Proves({"R29", "E04"})
  void a_title_counts_on_its_last_day_and_not_on_the_day_after() {
    assertThat(counts(titled(1, TenantTier.SRDI, BASE)).srdi()).isOne();
    assertThat(counts(titled(1, TenantTier.SRDI, BASE.minusDays(1))).srdi()).isZero();
  }

  @Test
  void a_tenant_who_leaves_after_the_base_date_still_counts() {
    assertThat(counts(tenant(1, TenantTier.SRDI, LONG_AGO, BASE, true, 1)).srdi()).isOne();
    assertThat(counts(tenant(1, TenantTier.SRDI, LONG_AGO, BASE.minusDays(1), true, 1)).srdi()).isZero();
    assertThat(counts(tenant(1, TenantTier.SRDI, BASE, null, true, 1)).srdi()).isOne();
    assertThat(counts(tenant(1, TenantTier.SRDI, BASE.plusDays(1), null, true, 1)).srdi()).isZero();
  }

  @Test
  @Proves({"R28", "R29"})
  void a_firm_outside_the_boundary_counts_for_nothing() {
    var roster = new TenantRoster(List.of(tenant(1, TenantTier.LITTLE_GIANT, LONG_AGO, null, false, 100)));

    assertThat(roster.counts(BASE)).isEqualTo(new TenantCounts(0, 0, 0));
    assertThat(roster.total(Metric.OUTPUT, BASE)).isEqualTo(Money.ZERO);
  }

  @Test
  @Proves({"R29", "R30", "E02"})
  void little_giants_are_specialised_firms_and_innovative_ones_are_not() {
    assertThat(counts(titled(1, TenantTier.LITTLE_GIANT, BASE), titled(2, TenantTier.SRDI, BASE),
        titled(3, TenantTier.INNOVATIVE, BASE), titled(2, TenantTier.INNOVATIVE, BASE)))
        .isEqualTo(new TenantCounts(2, 1, 1));
  }

  @Test
  @Proves({"R28", "R29", "E03"})
  void a_firm_on_two_rows_counts_once_and_so_does_its_output() {
    var roster = new TenantRoster(List.of(tenant(1, TenantTier.SRDI, LONG_AGO, null, true, 700),
        tenant(1, TenantTier.LITTLE_GIANT, LONG_AGO, null, true, 0),
        tenant(2, null, LONG_AGO, null, true, 300)));

    assertThat(roster.counts(BASE)).isEqualTo(new TenantCounts(1, 1, 0));
    assertThat(roster.total(Metric.OUTPUT, BASE)).isEqualTo(Money.ofFen(1000));
    assertThat(roster.total(Metric.REVENUE, BASE)).isEqualTo(Money.ZERO);
  }

  @Test
  void what_does_not_count_is_told_apart_by_its_reason() {
    var roster = new TenantRoster(List.of(titled(1, TenantTier.SRDI, BASE), titled(1, TenantTier.SRDI, BASE),
        titled(2, TenantTier.SRDI, BASE.minusDays(1)), titled(3, TenantTier.SRDI, BASE.minusDays(1)),
        titled(3, TenantTier.LITTLE_GIANT, BASE), tenant(4, TenantTier.SRDI, LONG_AGO, BASE.minusDays(1), true, 1),
        tenant(5, null, LONG_AGO, null, true, 1)));
    var summary = RosterSummary.of(roster, BASE, RosterDoubts.of(roster, BASE));

    assertThat(summary.counts()).isEqualTo(new TenantCounts(2, 1, 0));
    assertThat(summary.repeated()).isEqualTo(2);
    assertThat(roster.expiredTitles(BASE)).containsExactly(titled(2, TenantTier.SRDI, BASE).creditCode());
    assertThat(roster.absentFirms(BASE)).containsExactly(titled(4, TenantTier.SRDI, BASE).creditCode());
    assertThat(summary.doubts()).extracting(RosterDoubt::row, RosterDoubt::kind).containsExactly(
        tuple(3, RosterDoubt.Kind.REPEATED), tuple(4, RosterDoubt.Kind.UNTITLED), tuple(5, RosterDoubt.Kind.UNTITLED),
        tuple(7, RosterDoubt.Kind.ABSENT));
  }

  @Test
  void codes_whose_check_fails_are_put_before_an_official() {
    var early = new TenantEnterprise(new CreditCode("91350211M0000XUF46"), "早期企业", null, "", null, null, LONG_AGO,
        null, BigDecimal.ZERO, true, Money.ZERO, Money.ZERO, false);

    assertThat(new TenantRoster(List.of(early)).doubtfulCodes()).containsExactly(early.creditCode());
  }

  @Property(tries = 200)
  void counts_and_sums_do_not_depend_on_order_nor_on_repeated_rows(
      @ForAll("rosters") List<TenantEnterprise> rows, @ForAll Random random) {
    var shuffled = new ArrayList<>(rows);
    shuffled.addAll(rows);
    Collections.shuffle(shuffled, random);
    var roster = new TenantRoster(rows);
    var repeated = new TenantRoster(shuffled);

    assertThat(repeated.counts(BASE)).isEqualTo(roster.counts(BASE));
    assertThat(repeated.total(Metric.OUTPUT, BASE)).isEqualTo(roster.total(Metric.OUTPUT, BASE));
  }

  @Property(tries = 200)
  void no_more_is_counted_than_there_are_firms(@ForAll("rosters") List<TenantEnterprise> rows) {
    var roster = new TenantRoster(rows);
    var counts = roster.counts(BASE);

    assertThat(counts.littleGiants()).isLessThanOrEqualTo(counts.srdi());
    assertThat((long) counts.srdi() + counts.innovative())
        .isLessThanOrEqualTo(rows.stream().map(TenantEnterprise::creditCode).distinct().count());
    assertThat(roster.leading(Metric.OUTPUT, BASE)).isLessThanOrEqualTo(roster.total(Metric.OUTPUT, BASE));
  }

  @Provide
  Arbitrary<List<TenantEnterprise>> rosters() {
    return Combinators.combine(Arbitraries.integers().between(1, 12),
            Arbitraries.of(TenantTier.class).injectNull(0.2), Arbitraries.of(true, false),
            Arbitraries.integers().between(0, 1000), Arbitraries.integers().between(-2, 2))
        .as((firm, tier, inside, output, offset) ->
            tenant(firm, tier, BASE.plusDays(offset), null, inside, output))
        .list().ofMaxSize(40);
  }

  private static TenantCounts counts(TenantEnterprise... rows) {
    return new TenantRoster(List.of(rows)).counts(BASE);
  }

  private static TenantEnterprise titled(int firm, TenantTier tier, LocalDate validTo) {
    return new TenantEnterprise(new CreditCode(RosterSamples.code(firm)), "企业", tier, "", LONG_AGO, validTo, LONG_AGO,
        null, BigDecimal.ZERO, true, Money.ZERO, Money.ZERO, false);
  }

  private static TenantEnterprise tenant(int firm, TenantTier tier, LocalDate from, LocalDate to, boolean inside,
      long output) {
    return new TenantEnterprise(new CreditCode(RosterSamples.code(firm)), "企业", tier, "", LONG_AGO,
        BASE.plusYears(1), from, to, BigDecimal.ZERO, inside, Money.ofFen(output), Money.ZERO, firm % 2 == 0);
  }
}

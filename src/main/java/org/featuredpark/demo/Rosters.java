package org.featuredpark.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.featuredpark.application.TenantEnterprise;
import org.featuredpark.application.TenantRoster;
import org.featuredpark.shared.District;
import org.featuredpark.shared.Money;
import org.featuredpark.shared.TenantTier;

/** Fills a park with firms whose numbers add up to the fen to what the park is an example of. R28–R30, R14a. */
final class Rosters {

  private static final int TITLE_YEARS = 3;

  private final ParkLine line;
  private final Random random;
  private final Names names;
  private final int firms;
  private final int leading;

  Rosters(ParkLine line, Random random, Names names) {
    this.line = line;
    this.random = random;
    this.names = names;
    this.firms = line.whole("firms");
    this.leading = firms * 3 / 5;
  }

  TenantRoster roster() {
    boolean byOutput = "OUTPUT".equals(line.text("metric"));
    var output = byOutput ? byIndustry(line.money("output")) : split(line.money("output"), firms);
    var revenue = byOutput ? split(line.money("revenue"), firms) : byIndustry(line.money("revenue"));
    var tenants = new ArrayList<TenantEnterprise>();
    for (int i = 0; i < firms; i++) {
      tenants.add(tenant(i, output.get(i), revenue.get(i)));
    }
    twist(tenants);
    return new TenantRoster(tenants);
  }

  private TenantEnterprise tenant(int place, Money output, Money revenue) {
    var tier = tierOf(place);
    var titleFrom = tier == null ? null : line.baseDate().minusDays(60 + random.nextInt(900));
    return new TenantEnterprise(Codes.of(line.choice("district", District.class), line.number(), place + 1),
        names.firm(line.text("industry")), tier, titleFrom == null ? null : titleFrom.getYear() + "年度认定", titleFrom,
        titleFrom == null ? null : titleFrom.plusYears(TITLE_YEARS).minusDays(1),
        line.baseDate().minusDays(400 + random.nextInt(2000)), null, area(), true, output, revenue, place < leading);
  }

  private TenantTier tierOf(int place) {
    int srdi = line.whole("srdi");
    if (place < line.whole("littleGiants")) {
      return TenantTier.LITTLE_GIANT;
    }
    return place < srdi ? TenantTier.SRDI : place < (srdi + firms) / 2 ? TenantTier.INNOVATIVE : null;
  }

  private void twist(List<TenantEnterprise> tenants) {
    int last = line.whole("srdi") - 1;
    var firm = tenants.get(last);
    LocalDate today = line.baseDate();
    switch (line.label()) {
      case TITLE_ENDS_TODAY -> tenants.set(last, ending(firm, today));
      case TITLE_EXPIRED -> tenants.set(last, ending(firm, today.minusDays(1)));
      case DUPLICATE_FIRM -> tenants.add(last + 1, again(firm, today.minusDays(200), area()));
      default -> { }
    }
  }

  private static TenantEnterprise ending(TenantEnterprise firm, LocalDate day) {
    return new TenantEnterprise(firm.creditCode(), firm.name(), firm.tier(), firm.batch(),
        day.minusYears(TITLE_YEARS).plusDays(1), day, firm.tenancyFrom(), firm.tenancyTo(), firm.areaM2(),
        firm.inBoundary(), firm.output(), firm.revenue(), firm.leadingIndustry());
  }

  /** The same firm on another line, for the room it rented later. */
  private static TenantEnterprise again(TenantEnterprise firm, LocalDate from, BigDecimal area) {
    return new TenantEnterprise(firm.creditCode(), firm.name(), firm.tier(), firm.batch(), firm.titleFrom(),
        firm.titleTo(), from, null, area, firm.inBoundary(), firm.output(), firm.revenue(), firm.leadingIndustry());
  }

  private List<Money> byIndustry(Money total) {
    var ofLeading = line.money("leading");
    var amounts = new ArrayList<>(split(ofLeading, leading));
    amounts.addAll(split(Money.ofFen(total.fen() - ofLeading.fen()), firms - leading));
    return amounts;
  }

  /** Parts of unequal size whose sum is the whole. */
  private List<Money> split(Money whole, int parts) {
    var weights = random.ints(parts, 20, 180).toArray();
    long sum = Arrays.stream(weights).sum();
    var amounts = new ArrayList<Money>();
    long left = whole.fen();
    for (int i = 0; i < parts; i++) {
      long amount = i == parts - 1 ? left : whole.fen() / sum * weights[i];
      amounts.add(Money.ofFen(amount));
      left -= amount;
    }
    return amounts;
  }

  private BigDecimal area() {
    return BigDecimal.valueOf(12_000L + random.nextInt(180_000), 2);
  }
}

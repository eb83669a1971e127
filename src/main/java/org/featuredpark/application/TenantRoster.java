package org.featuredpark.application;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.Money;
import org.featuredpark.shared.TenantTier;

/**
 * The firms of a park, as rows. Every number that a rule looks at is computed here, never typed in. R28–R30, R14a.
 *
 * <p>A firm may stand on several rows, one for each lease; it still counts once, and so do its output and revenue.
 *
 * @param numbers for each row, its number in the workbook it came from
 */
public record TenantRoster(List<TenantEnterprise> rows, List<Integer> numbers) {

  public static final int MOST_ROWS = 2000;

  private static final int FIRST_ROW = 2;

  public TenantRoster {
    rows = List.copyOf(rows);
    numbers = List.copyOf(numbers);
    if (rows.size() != numbers.size()) {
      throw new IllegalArgumentException("Every row has a number");
    }
  }

  /** A roster whose rows follow one another below the header. */
  public TenantRoster(List<TenantEnterprise> rows) {
    this(rows, IntStream.range(FIRST_ROW, FIRST_ROW + rows.size()).boxed().toList());
  }

  public TenantCounts counts(LocalDate baseDate) {
    var littleGiants = firms(row -> row.countsAs(TenantTier.LITTLE_GIANT, baseDate));
    var srdi = firms(row -> row.countsAs(TenantTier.SRDI, baseDate));
    srdi.addAll(littleGiants);
    var innovative = firms(row -> row.countsAs(TenantTier.INNOVATIVE, baseDate));
    innovative.removeAll(srdi);
    return new TenantCounts(srdi.size(), littleGiants.size(), innovative.size());
  }

  public Money total(Metric metric, LocalDate baseDate) {
    return sum(metric, row -> row.isResidentOn(baseDate));
  }

  public Money leading(Metric metric, LocalDate baseDate) {
    return sum(metric, row -> row.leadingIndustry() && row.isResidentOn(baseDate));
  }

  /** Codes with a wrong check character, which an official compares with the licence. R25, R29. */
  public Set<CreditCode> doubtfulCodes() {
    return new TreeSet<>(firms(row -> !row.creditCode().hasValidCheck()));
  }

  /** Firms that stand on several rows and still count once. */
  public Set<CreditCode> repeatedFirms() {
    return rows.stream().collect(groupingBy(TenantEnterprise::creditCode, TreeMap::new, counting())).entrySet().stream()
        .filter(firm -> firm.getValue() > 1).map(Map.Entry::getKey).collect(toCollection(TreeSet::new));
  }

  /** Resident firms that name a title, none of which is valid on that day. R29, R30. */
  public Set<CreditCode> expiredTitles(LocalDate day) {
    var expired = new TreeSet<>(firms(row -> row.tier() != null && row.isResidentOn(day)));
    expired.removeAll(firms(row -> row.tier() != null && row.countsAs(row.tier(), day)));
    return expired;
  }

  /** Firms that on that day are not inside the boundary, or not any more. */
  public Set<CreditCode> absentFirms(LocalDate day) {
    var absent = new TreeSet<>(firms(row -> true));
    absent.removeAll(firms(row -> row.isResidentOn(day)));
    return absent;
  }

  Set<CreditCode> firms(Predicate<TenantEnterprise> which) {
    return rows.stream().filter(which).map(TenantEnterprise::creditCode).collect(toSet());
  }

  private Money sum(Metric metric, Predicate<TenantEnterprise> which) {
    return rows.stream().filter(which)
        .collect(toMap(TenantEnterprise::creditCode, row -> row.amount(metric),
            BinaryOperator.maxBy(Comparator.<Money>naturalOrder())))
        .values().stream().reduce(Money.ZERO, Money::plus);
  }
}

package org.featuredpark.demo;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.featuredpark.shared.BeijingTime.toDate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.featuredpark.shared.Money;
import org.featuredpark.shared.TenantTier;
import org.featuredpark.workflow.DecisionFixture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Under the decisions of the notice each park fails the clause that its label names, and no other. */
class CastKeepsItsWordTest {

  private static final DecisionFixture HARD_ELIGIBILITY = DecisionFixture.of("application/hard-eligibility.dmn");
  private static final DecisionFixture DIRECTION_FIT = DecisionFixture.of("application/direction-fit.dmn");
  private static final DecisionFixture INTEGRITY = DecisionFixture.of("application/integrity.dmn");

  @TestFactory
  Stream<DynamicTest> a_park_is_what_its_label_says() {
    return Cast.parks().stream().map(park -> DynamicTest.dynamicTest(park.key() + " " + park.label().zhName(),
        () -> assertThat(findings(park)).isEqualTo(expected(park.label()))));
  }

  private static List<String> expected(Label label) {
    return label.clause().map(clause -> clause.id() + (label.isDoubtful() ? " FLAG" : " FAIL")).stream().toList();
  }

  private static List<String> findings(Park park) {
    var firms = park.tenants().stream().collect(
        toMap(Tenant::creditCode, Function.identity(), (first, again) -> first)).values();
    var findings = new ArrayList<String>();
    Stream.of(HARD_ELIGIBILITY.rows(hardEligibility(park, firms)), DIRECTION_FIT.rows(direction(park, firms)),
        INTEGRITY.rows(integrity(park))).flatMap(List::stream)
        .forEach(row -> findings.add(row.get("clause") + " " + row.get("verdict")));
    if (has(park, "OTHER_ADMINISTRATIVE")) {
      findings.add("R35 FLAG");
    }
    if (park.industry().leadingIndustry().equals("OTHER")) {
      findings.add("R31 FLAG");
    }
    return findings;
  }

  private static Map<String, Object> hardEligibility(Park park, Collection<Tenant> firms) {
    return Map.ofEntries(
        Map.entry("independentLegalPerson", !park.operator().entityType().equals("BRANCH")),
        Map.entry("registeredInBeijing", !park.operator().registeredPlace().equals("OUTSIDE")),
        Map.entry("establishedDate", toDate(park.operator().establishedDate())),
        Map.entry("operationStartDate", toDate(park.site().operationStartDate())),
        Map.entry("baseDate", toDate(Cast.BASE_DATE)),
        Map.entry("usableOfficeAreaM2", park.site().usableOfficeAreaM2().doubleValue()),
        Map.entry("operatorCoveragePct", park.site().operatorCoveragePct().doubleValue()),
        Map.entry("boundaryDefined", true), Map.entry("titleClear", park.site().titleClear()),
        Map.entry("totalOutputFen", sum(firms, firm -> true, Tenant::output)),
        Map.entry("totalRevenueFen", sum(firms, firm -> true, Tenant::revenue)),
        Map.entry("srdiSmeCount", titles(firms, TenantTier.SRDI) + titles(firms, TenantTier.LITTLE_GIANT)),
        Map.entry("littleGiantCount", titles(firms, TenantTier.LITTLE_GIANT)));
  }

  private static Map<String, Object> direction(Park park, Collection<Tenant> firms) {
    Function<Tenant, Money> metric = park.industry().measuresOutput() ? Tenant::output : Tenant::revenue;
    return Map.of("direction", park.industry().direction().name(),
        "leadingAmountFen", sum(firms, Tenant::leadingIndustry, metric),
        "totalAmountFen", sum(firms, firm -> true, metric),
        "residentCapitalCount", park.industry().residentCapitals().size());
  }

  private static Map<String, Object> integrity(Park park) {
    return Map.of("criminalPenalty", false, "severeAdminPenalty", has(park, "LARGE_FINE"),
        "severeDishonesty", false, "majorAccident", false, "largerAccident", has(park, "LARGER_ACCIDENT"));
  }

  private static boolean has(Park park, String kind) {
    return park.penalties().stream().anyMatch(penalty -> penalty.kind().equals(kind)
        && !penalty.decisionDate().isBefore(Cast.BASE_DATE.minusYears(3)));
  }

  private static int titles(Collection<Tenant> firms, TenantTier tier) {
    return (int) firms.stream().filter(firm -> firm.tier() == tier && !firm.titleTo().isBefore(Cast.BASE_DATE)).count();
  }

  private static long sum(Collection<Tenant> firms, Predicate<Tenant> which, Function<Tenant, Money> amount) {
    return firms.stream().filter(which).map(amount).reduce(Money.ZERO, Money::plus).fen();
  }
}

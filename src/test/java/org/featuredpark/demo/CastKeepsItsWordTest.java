package org.featuredpark.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.featuredpark.shared.BeijingTime.toDate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.featuredpark.application.Metric;
import org.featuredpark.application.PenaltyKind;
import org.featuredpark.application.PriorityIndustry;
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
    return label.clause().map(clause -> clause.id() + (label.isEligible() ? " FLAG" : " FAIL")).stream().toList();
  }

  private static List<String> findings(Park park) {
    var findings = new ArrayList<String>();
    Stream.of(HARD_ELIGIBILITY.rows(hardEligibility(park)), DIRECTION_FIT.rows(direction(park)),
        INTEGRITY.rows(integrity(park))).flatMap(List::stream)
        .forEach(row -> findings.add(row.get("clause") + " " + row.get("verdict")));
    if (has(park, PenaltyKind.OTHER_ADMINISTRATIVE)) {
      findings.add("R35 FLAG");
    }
    if (park.content().industry().leadingIndustry() == PriorityIndustry.OTHER) {
      findings.add("R31 FLAG");
    }
    return findings;
  }

  private static Map<String, Object> hardEligibility(Park park) {
    var operator = park.content().operator();
    var site = park.content().park();
    var counts = park.roster().counts(Cast.BASE_DATE);
    return Map.ofEntries(
        Map.entry("independentLegalPerson", operator.entityType().isIndependentLegalPerson()),
        Map.entry("registeredInBeijing", !operator.registeredPlace().equals("OUTSIDE")),
        Map.entry("establishedDate", toDate(operator.establishedDate())),
        Map.entry("operationStartDate", toDate(site.operationStartDate())),
        Map.entry("baseDate", toDate(Cast.BASE_DATE)),
        Map.entry("usableOfficeAreaM2", site.usableOfficeAreaM2().doubleValue()),
        Map.entry("operatorCoveragePct", site.operatorCoveragePct().doubleValue()),
        Map.entry("boundaryDefined", true), Map.entry("titleClear", site.titleClear()),
        Map.entry("totalOutputFen", park.roster().total(Metric.OUTPUT, Cast.BASE_DATE).fen()),
        Map.entry("totalRevenueFen", park.roster().total(Metric.REVENUE, Cast.BASE_DATE).fen()),
        Map.entry("srdiSmeCount", counts.srdi()), Map.entry("littleGiantCount", counts.littleGiants()));
  }

  private static Map<String, Object> direction(Park park) {
    var industry = park.content().industry();
    return Map.of("direction", industry.direction().name(),
        "leadingAmountFen", park.roster().leading(industry.leadingMetric(), Cast.BASE_DATE).fen(),
        "totalAmountFen", park.roster().total(industry.leadingMetric(), Cast.BASE_DATE).fen(),
        "residentCapitalCount", industry.residentCapitals().size());
  }

  private static Map<String, Object> integrity(Park park) {
    return Map.of("criminalPenalty", false, "severeAdminPenalty", has(park, PenaltyKind.LARGE_FINE),
        "severeDishonesty", false, "majorAccident", false, "largerAccident", has(park, PenaltyKind.LARGER_ACCIDENT));
  }

  private static boolean has(Park park, PenaltyKind kind) {
    return park.content().commitments().penalties().stream().anyMatch(penalty -> penalty.kind() == kind
        && !penalty.decisionDate().isBefore(Cast.BASE_DATE.minusYears(3)));
  }
}

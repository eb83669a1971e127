package org.featuredpark.application;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.featuredpark.shared.EnteredDay;
import org.featuredpark.shared.ParkDirection;
import org.featuredpark.shared.Refused;

/** The figures of a draft that the decisions look at; what cannot be read yet counts as not provided. */
final class DraftFigures {

  private final JsonNode draft;

  private DraftFigures(JsonNode draft) {
    this.draft = draft;
  }

  static SelfCheckFigures of(JsonNode draft, TenantRoster roster, LocalDate baseDate) {
    var entered = new DraftFigures(draft);
    boolean listed = !roster.rows().isEmpty();
    var counts = roster.counts(baseDate);
    var metric = entered.read("/industry/leadingMetric", Metric::valueOf);
    return new SelfCheckFigures(
        entered.read("/operator/entityType", code -> EntityType.valueOf(code).isIndependentLegalPerson()),
        entered.read("/operator/registeredPlace", place -> !OperatorProfile.OUTSIDE_BEIJING.equals(place)),
        entered.read("/operator/establishedDate", EnteredDay::read),
        entered.read("/park/operationStartDate", EnteredDay::read),
        entered.number("/park/usableOfficeAreaM2"),
        entered.number("/park/operatorCoveragePct"),
        entered.read("/park/boundary", text -> Boundary.parse(text) != null),
        entered.read("/park/titleClear", Boolean::valueOf),
        listed ? roster.total(Metric.OUTPUT, baseDate).yuan() : null,
        listed ? roster.total(Metric.REVENUE, baseDate).yuan() : null,
        listed ? counts.srdi() : null, listed ? counts.littleGiants() : null,
        entered.read("/industry/direction", ParkDirection::valueOf),
        listed && metric != null ? roster.leading(metric, baseDate).yuan() : null,
        listed && metric != null ? roster.total(metric, baseDate).yuan() : null,
        entered.capitals(baseDate));
  }

  private int capitals(LocalDate baseDate) {
    return (int) StreamSupport.stream(draft.at("/industry/residentCapitals").spliterator(), false)
        .filter(capital -> isResidentOn(new DraftFigures(capital), baseDate))
        .map(capital -> capital.path("creditCode").asText()).distinct().count();
  }

  private static boolean isResidentOn(DraftFigures capital, LocalDate day) {
    var from = capital.read("/residentFrom", EnteredDay::read);
    var to = capital.read("/residentTo", EnteredDay::read);
    return from != null && !from.isAfter(day) && (to == null || !to.isBefore(day));
  }

  private BigDecimal number(String pointer) {
    var number = read(pointer, BigDecimal::new);
    return number != null && SelfCheckFigures.isCountable(number) ? number : null;
  }

  private <T> T read(String pointer, Function<String, T> meaning) {
    var text = draft.at(pointer).asText("").strip();
    try {
      return text.isEmpty() || "null".equals(text) ? null : meaning.apply(text);
    } catch (IllegalArgumentException | DateTimeException | Refused unreadable) {
      return null;
    }
  }
}

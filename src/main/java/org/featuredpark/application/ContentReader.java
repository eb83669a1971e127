package org.featuredpark.application;

import static org.featuredpark.application.DraftReader.LINE;
import static org.featuredpark.application.DraftReader.PAGE;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.featuredpark.shared.District;
import org.featuredpark.shared.ParkDirection;
import org.featuredpark.shared.Refused;
import org.featuredpark.shared.RefusedTogether;

/** Turns a draft into content that can be submitted, or names every field that stands in the way. */
final class ContentReader {

  private static final int BOUNDARY_TEXT = 400_000;

  private final DraftReader draft;

  private ContentReader(JsonNode draft) {
    this.draft = new DraftReader(draft);
  }

  static ApplicationContent read(JsonNode draft) {
    var reader = new ContentReader(draft);
    var content = reader.content();
    if (!reader.draft.problems().isEmpty()) {
      throw new RefusedTogether(reader.draft.problems());
    }
    return content;
  }

  /** Everything that a draft still lacks; empty when it can be submitted. */
  static List<Refused> problems(JsonNode draft) {
    var reader = new ContentReader(draft);
    reader.content();
    return new ArrayList<>(reader.draft.problems());
  }

  private ApplicationContent content() {
    var operator = operator();
    var park = park();
    var industry = industry();
    var operation = operation();
    var project = project();
    var commitments = commitments();
    return draft.problems().isEmpty()
        ? new ApplicationContent(operator, park, industry, operation, project, commitments) : null;
  }

  private OperatorProfile operator() {
    return draft.build(() -> new OperatorProfile(
        draft.creditCode("operator.creditCode", "R25"),
        draft.text("operator.legalName", "R25", LINE),
        draft.choice("operator.entityType", "R25", EntityType.class),
        draft.date("operator.establishedDate", "R27"),
        draft.place("operator.registeredPlace", "R26", OperatorProfile.OUTSIDE_BEIJING),
        draft.text("operator.registeredAddress", "R26", LINE),
        draft.text("operator.legalRepName", "R35", 60),
        draft.date("operator.legalRepSince", "R35"),
        draft.optionalText("operator.formerLegalReps", LINE),
        draft.text("operator.contactName", "R39", 60),
        draft.text("operator.contactPhone", "R39", 40),
        draft.text("operator.contactEmail", "R39", LINE)));
  }

  private ParkProfile park() {
    return draft.build(() -> withBoundary(new ParkProfile(
        draft.text("park.name", "R20", LINE),
        draft.choice("park.type", "R20", ParkType.class),
        draft.optionalText("park.typeOther", LINE),
        District.of(draft.place("park.district", "R41")),
        draft.text("park.address", "R21", LINE),
        draft.text("park.eastBoundary", "R21", LINE),
        draft.text("park.southBoundary", "R21", LINE),
        draft.text("park.westBoundary", "R21", LINE),
        draft.text("park.northBoundary", "R21", LINE),
        draft.text(Boundary.FIELD, "R21", BOUNDARY_TEXT),
        draft.decimal("park.landAreaM2", "R22"),
        draft.list("park.otherDistricts", ContentReader::otherDistrict),
        draft.decimal("park.buildingAreaM2", "R22"),
        draft.decimal("park.usableOfficeAreaM2", "R22"),
        draft.ticked("park.titleClear"),
        draft.choice("park.operationRight", "R24", OperationRight.class),
        draft.percentage("park.operatorCoveragePct", "R24"),
        draft.date("park.operationStartDate", "R27"))));
  }

  private static OtherDistrict otherDistrict(DraftReader item) {
    return new OtherDistrict(District.of(item.place("otherDistrict", "R41")), item.decimal("areaM2", "R41"));
  }

  private static ParkProfile withBoundary(ParkProfile park) {
    Boundary.parse(park.boundary());
    return park;
  }

  private IndustryProfile industry() {
    return draft.build(() -> new IndustryProfile(
        draft.choice("industry.direction", "R13", ParkDirection.class),
        draft.choice("industry.leadingIndustry", "R31", PriorityIndustry.class),
        draft.choice("industry.leadingMetric", "R14a", Metric.class),
        draft.list("industry.residentCapitals", ContentReader::residentCapital),
        draft.text("industry.directionEvidence", "R13", PAGE)));
  }

  private static ResidentCapital residentCapital(DraftReader item) {
    return new ResidentCapital(item.text("name", "R17a", LINE), item.creditCode("creditCode", "R17a"),
        item.optionalText("amacNumber", LINE), item.date("residentFrom", "R17a"), item.optionalDate("residentTo"));
  }

  private OperationProfile operation() {
    return draft.build(() -> new OperationProfile(
        draft.whole("operation.year", "R28"),
        draft.whole("operation.serviceStaff", "R33"),
        draft.whole("operation.firmsServed", "R34"),
        draft.percentage("operation.satisfactionPct", "R34"),
        draft.text("operation.resources", "R32", PAGE),
        draft.text("operation.serviceRules", "R33", PAGE),
        draft.text("operation.serviceRecord", "R34", PAGE)));
  }

  private ProjectPlan project() {
    return !draft.ticked("project.planned") ? null : draft.build(() -> new ProjectPlan(
        draft.text("project.name", "R04", LINE),
        draft.choice("project.capabilityType", "R04", CapabilityType.class),
        draft.text("project.objective", "R04", PAGE),
        draft.decimal("project.totalInvestmentWan", "R04"),
        draft.decimal("project.ownFundsWan", "R04"),
        draft.date("project.plannedStartDate", "R07"),
        draft.date("project.plannedEndDate", "R07"),
        draft.list("project.milestones", ContentReader::milestone)));
  }

  private static Milestone milestone(DraftReader item) {
    return new Milestone(item.text("code", "R07", 16), item.text("name", "R07", LINE),
        item.date("plannedDate", "R07"), item.whole("weight", "R07"), item.text("deliverable", "R07", LINE));
  }

  private Commitments commitments() {
    return draft.build(() -> new Commitments(
        draft.ticked("commitments.truthful"),
        draft.ticked("commitments.lawAbiding"),
        draft.list("commitments.penalties", ContentReader::penalty)));
  }

  private static DeclaredPenalty penalty(DraftReader item) {
    return new DeclaredPenalty(item.choice("kind", "R35", PenaltyKind.class),
        item.choice("subject", "R35", PenaltySubject.class), item.date("decisionDate", "R35"),
        item.text("authority", "R35", LINE), item.text("description", "R35", PAGE));
  }
}

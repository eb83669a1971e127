package org.featuredpark.application;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.featuredpark.application.PenaltyKind.Weight;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.CreditCode;

/** The inputs of the decisions of the intake, computed from rows and official checks, never from typed-in totals. */
@UseCase
@ByProcess
public class IntakeFacts {

  private final Applications applications;
  private final Submissions submissions;
  private final Corrections corrections;
  private final OfficialChecks checks;
  private final Penalties penalties;
  private final Rounds rounds;
  private final Clock clock;

  IntakeFacts(Applications applications, Submissions submissions, Corrections corrections, OfficialChecks checks,
      Penalties penalties, Rounds rounds, Clock clock) {
    this.applications = applications;
    this.submissions = submissions;
    this.corrections = corrections;
    this.checks = checks;
    this.penalties = penalties;
    this.rounds = rounds;
    this.clock = clock;
  }

  public Map<String, Object> submissionTimeliness(ApplicationNumber number) {
    var application = applications.get(number);
    return IntakeRules.timelinessFacts(rounds.get(number.roundNumber()), application.receivedAt(),
        Material.lastBegun(submissions.savedAt(number), submissions.materials(number)),
        application.status() == ApplicationStatus.WITHDRAWN);
  }

  public Map<String, Object> materialCompleteness(ApplicationNumber number) {
    var sentBack = corrections.latest(number).map(Correction::materialsLeftOpen).orElse(Set.of());
    boolean beforeDeadline = rounds.get(number.roundNumber()).window().isBeforeDeadline(clock.instant());
    return MissingMaterials.of(submissions.materials(number), submissions.content(number).project() != null, sentBack)
        .facts(beforeDeadline, corrections.count(number));
  }

  public Map<String, Object> hardEligibility(ApplicationNumber number) {
    var content = submissions.content(number);
    var application = applications.get(number);
    var counts = application.tenants();
    var check = check(number);
    var facts = new HashMap<String, Object>();
    facts.put("independentLegalPerson",
        check.independentLegalPerson() && content.operator().entityType().isIndependentLegalPerson());
    facts.put("registeredInBeijing", check.registeredInBeijing() && content.operator().isRegisteredInBeijing());
    facts.put("establishedDate", BeijingTime.toDate(content.operator().establishedDate()));
    facts.put("operationStartDate", BeijingTime.toDate(content.park().operationStartDate()));
    facts.put("baseDate", BeijingTime.toDate(rounds.get(number.roundNumber()).baseDate()));
    facts.put("usableOfficeAreaM2", check.usableOfficeAreaM2().doubleValue());
    facts.put("operatorCoveragePct", check.operatorCoveragePct().doubleValue());
    facts.put("boundaryDefined", check.boundaryClear());
    facts.put("titleClear", check.titleClear());
    facts.put("totalOutputFen", application.totalOutput().fen());
    facts.put("totalRevenueFen", application.totalRevenue().fen());
    facts.put("srdiSmeCount", counts.srdi());
    facts.put("littleGiantCount", counts.littleGiants());
    return facts;
  }

  public Map<String, Object> directionFit(ApplicationNumber number) {
    var baseDate = rounds.get(number.roundNumber()).baseDate();
    var industry = submissions.content(number).industry();
    var roster = submissions.roster(number);
    long capitals = industry.residentCapitals().stream().filter(capital -> capital.isResidentOn(baseDate))
        .map(ResidentCapital::creditCode).distinct().count();
    return Map.of("direction", industry.direction().name(),
        "leadingAmountFen", roster.leading(industry.leadingMetric(), baseDate).fen(),
        "totalAmountFen", roster.total(industry.leadingMetric(), baseDate).fen(),
        "residentCapitalCount", (int) capitals);
  }

  public Map<String, Object> integrity(ApplicationNumber number) {
    var record = IntegrityRecord.of(penalties(number), rounds.get(number.roundNumber()).baseDate());
    var facts = new HashMap<>(record.facts());
    facts.put("severeDishonesty", record.has(Weight.DISHONESTY) ? Boolean.TRUE : check(number).severeDishonesty());
    return facts;
  }

  private List<DeclaredPenalty> penalties(ApplicationNumber number) {
    CreditCode operator = applications.get(number).operator();
    return Stream.concat(submissions.content(number).commitments().penalties().stream(),
        penalties.of(operator).stream()).toList();
  }

  private OfficialCheck check(ApplicationNumber number) {
    return checks.latest(number).orElseThrow(
        () -> new IllegalStateException("Application " + number + " was not verified by an officer"));
  }
}

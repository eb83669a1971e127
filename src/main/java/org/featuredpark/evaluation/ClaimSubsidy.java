package org.featuredpark.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.Map;
import org.featuredpark.application.Applications;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.round.PolicyVersions;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Clause;
import org.featuredpark.shared.Money;
import org.featuredpark.shared.Refused;
import org.featuredpark.workflow.Decisions;

/** Works out by the rule what a park's project is subsidised with, from the cost that the city has approved. R10. */
@UseCase
@RequiresRole(Role.CITY_OFFICER)
public class ClaimSubsidy {

  private static final String DECISION = "subsidyEntitlement";

  private final Applications applications;
  private final Rounds rounds;
  private final PolicyVersions policies;
  private final Evaluations evaluations;
  private final SubsidyClaims claims;
  private final Decisions decisions;
  private final CurrentUser user;
  private final Clock clock;
  private final AuditTrail audit;

  ClaimSubsidy(Applications applications, Rounds rounds, PolicyVersions policies, Evaluations evaluations,
      SubsidyClaims claims, Decisions decisions, CurrentUser user, Clock clock, AuditTrail audit) {
    this.applications = applications;
    this.rounds = rounds;
    this.policies = policies;
    this.evaluations = evaluations;
    this.claims = claims;
    this.decisions = decisions;
    this.user = user;
    this.clock = clock;
    this.audit = audit;
  }

  public SubsidyClaim claim(ApplicationNumber application, Money eligibleCost) {
    var round = rounds.get(application.roundNumber());
    var project = applications.project(application).orElseThrow(() ->
        Refused.because("R10", "eligibleCost", "园区没有带项目申报，没有可补贴的成本。"));
    var evaluation = evaluations.latest(application);
    var result = evaluation.result().filter(EvaluationResult::confirmed).orElseThrow(() ->
        Refused.because("R10", "eligibleCost", "绩效评价结果尚未审定，不能核算补贴。"));
    var row = decisions.evaluate(DECISION, round.policyVersion(), Map.of("programmeStage", round.stage().name(),
        "policyPublished", policies.find(round.policyVersion()).isPresent(), "grade", result.grade().name(),
        "eligibleCostFen", eligibleCost.fen(), "plannedCostFen", project.totalInvestment().fen())).get(0);
    var claim = claim(application, eligibleCost, project.totalInvestment(), row);
    claims.save(claim, user.id(), clock.instant());
    audit.record(application.value(), "evaluation.subsidy", claim.reason());
    return claim;
  }

  /** Cut to the fen: what is paid never exceeds the ratio. */
  private static SubsidyClaim claim(ApplicationNumber application, Money eligible, Money planned,
      Map<String, Object> row) {
    var base = BigDecimal.valueOf(((Number) row.get("baseFen")).longValue());
    var ratio = BigDecimal.valueOf(((Number) row.get("ratio")).doubleValue());
    var amount = Money.ofFen(base.multiply(ratio).setScale(0, RoundingMode.DOWN).longValueExact());
    return new SubsidyClaim(application, eligible, planned, amount, ((Number) row.get("instalments")).intValue(),
        "ENTITLED".equals(row.get("outcome")), new Clause((String) row.get("clause")), (String) row.get("reason"));
  }
}

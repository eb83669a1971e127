package org.featuredpark.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.featuredpark.application.PenaltyKind.Weight;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.round.Round;
import org.featuredpark.shared.Finding;
import org.featuredpark.shared.Refused;
import org.featuredpark.shared.Verdict;

/**
 * Shows an applicant, before anything is submitted, what the decisions of the round would find by what was entered.
 * What only an official can establish is taken as declared.
 */
@UseCase
@RequiresRole(Role.APPLICANT)
public class CheckDraft {

  private final ReadDraft reading;
  private final Rosters rosters;
  private final RosterSummaries summaries;
  private final HeldRosters held;
  private final SelfCheck selfCheck;
  private final EligibilityDecisions decisions;
  private final IntakeRules rules;

  CheckDraft(ReadDraft reading, Rosters rosters, RosterSummaries summaries, HeldRosters held, SelfCheck selfCheck,
      EligibilityDecisions decisions, IntakeRules rules) {
    this.reading = reading;
    this.rosters = rosters;
    this.summaries = summaries;
    this.held = held;
    this.selfCheck = selfCheck;
    this.decisions = decisions;
    this.rules = rules;
  }

  public DraftCheck check(DraftKey key) {
    var state = reading.read(key);
    var listed = Optional.of(state.draft().rosterId()).filter(OptionalLong::isPresent)
        .map(id -> rosters.get(id.getAsLong()));
    var roster = listed.orElse(new TenantRoster(List.of()));
    var figures = DraftFigures.of(ContentJson.draft(state.draft().content()), roster, state.round().baseDate());
    var findings = new ArrayList<>(selfCheck.check(state.round().number(), figures));
    if (state.isContentComplete()) {
      findings.addAll(declared(state, roster));
    }
    return new DraftCheck(state, listed.map(rows -> summaries.of(rows, key.round())), held.nameOf(key),
        figures.direction(), findings);
  }

  private List<Finding> declared(DraftState state, TenantRoster roster) {
    var content = ContentReader.read(ContentJson.draft(state.draft().content()));
    var penalties = content.commitments().penalties();
    var round = state.round();
    var findings = new ArrayList<>(decisions.integrity(round, integrity(penalties, round)));
    findings.addAll(FactualDoubts.about(content, roster, penalties, round.baseDate()));
    misrouted(round, content.park()).ifPresent(findings::add);
    return findings;
  }

  private Optional<Finding> misrouted(Round round, ParkProfile park) {
    try {
      rules.district(round, park);
      return Optional.empty();
    } catch (Refused refused) {
      return refused.clause().map(clause -> new Finding(clause, Verdict.FAIL, refused.getMessage()));
    }
  }

  private static Map<String, Object> integrity(List<DeclaredPenalty> penalties, Round round) {
    var record = IntegrityRecord.of(penalties, round.baseDate());
    var facts = new HashMap<String, Object>(record.facts());
    facts.put("severeDishonesty", record.has(Weight.DISHONESTY));
    return facts;
  }
}

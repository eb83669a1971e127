package org.featuredpark.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.featuredpark.application.PenaltyKind.Weight;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Clause;
import org.featuredpark.shared.Finding;
import org.featuredpark.shared.Verdict;
import org.springframework.stereotype.Component;

/** Doubts about an application taken by itself; each one is for an officer to settle. */
@Component
class FactualDoubts {

  /** An officer settles each of them by hand. */
  private static final int MOST_HOLDERS = 20;

  private final Submissions submissions;
  private final Penalties penalties;
  private final Rounds rounds;

  FactualDoubts(Submissions submissions, Penalties penalties, Rounds rounds) {
    this.submissions = submissions;
    this.penalties = penalties;
    this.rounds = rounds;
  }

  List<Finding> about(ApplicationNumber number) {
    var content = submissions.content(number);
    var known = Stream.concat(content.commitments().penalties().stream(),
        penalties.of(content.operator().creditCode()).stream()).toList();
    return about(content, submissions.roster(number), known, rounds.get(number.roundNumber()).baseDate());
  }

  static List<Finding> about(ApplicationContent content, TenantRoster roster, List<DeclaredPenalty> penalties,
      LocalDate baseDate) {
    var doubts = new ArrayList<Finding>();
    if (!content.operator().creditCode().hasValidCheck()) {
      doubts.add(flag("R25", "统一社会信用代码" + content.operator().creditCode() + "的校验位不符，要求与营业执照一致。"));
    }
    if (!content.park().polygon().isContiguous()) {
      doubts.add(flag("R21", "四至范围由多个不相连的地块组成，要求四至范围明确，请核实是否为同一园区。"));
    }
    if (content.industry().leadingIndustry() == PriorityIndustry.OTHER) {
      doubts.add(flag("R31", "主导产业为其他产业，要求符合北京市高精尖产业发展方向。"));
    }
    var doubtful = roster.doubtfulCodes();
    if (!doubtful.isEmpty()) {
      doubts.add(flag("R29", RosterSummary.doubtfulText(List.copyOf(doubtful))));
    }
    RosterDoubts.of(roster, baseDate).stream().filter(doubt -> doubt.kind() == RosterDoubt.Kind.HOLDER)
        .limit(MOST_HOLDERS).forEach(doubt -> doubts.add(flag(doubt.clause(), "企业名单" + doubt.text())));
    IntegrityRecord.of(penalties, baseDate).of(Weight.MINOR).forEach(penalty -> doubts.add(flag("R35", "近三年内受到其他行政处罚："
        + penalty.authority() + "，" + BeijingTime.format(penalty.decisionDate()) + "，" + penalty.description()
        + "；要求未受到严重行政处罚，请核实其性质。")));
    return doubts;
  }

  private static Finding flag(String clause, String reason) {
    return new Finding(new Clause(clause), Verdict.FLAG, reason);
  }
}

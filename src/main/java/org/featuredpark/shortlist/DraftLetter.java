package org.featuredpark.shortlist;

import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.round.Rounds;

/** Writes a district's letter and summary table from what was chosen, so that nobody retypes them. R44, R47. */
@UseCase
@ByProcess
public class DraftLetter {

  private final Shortlists shortlists;
  private final Rounds rounds;
  private final SummaryTable table;
  private final RecommendationPapers papers;
  private final AuditTrail audit;

  DraftLetter(Shortlists shortlists, Rounds rounds, SummaryTable table, RecommendationPapers papers,
      AuditTrail audit) {
    this.shortlists = shortlists;
    this.rounds = rounds;
    this.table = table;
    this.papers = papers;
    this.audit = audit;
  }

  public void draft(DistrictRound id) {
    var round = rounds.get(id.round());
    var lines = table.of(id);
    var subject = SubjectLine.of(id.district(), round.stage(), lines.size());
    var letter = papers.letter(id, round, subject, lines);
    var sheet = papers.table(id, round, lines);
    shortlists.update(shortlists.lock(id).drafted(new Letter(subject, letter, sheet, null)));
    audit.record(id.key(), "shortlist.draft", "生成推荐函和汇总表：" + subject);
  }
}

package org.featuredpark.review;

import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.RoundNumber;

/** Fills the places that became free from the reserves, in the order of the ranking. R51, R53. */
@UseCase
@ByProcess
public class PromoteReserve {

  private final RoundLists lists;
  private final AuditTrail audit;

  PromoteReserve(RoundLists lists, AuditTrail audit) {
    this.lists = lists;
    this.audit = audit;
  }

  public void promote(RoundNumber round) {
    var before = lists.of(round);
    var after = before.filled("在前园区移出名单，依次递补入选。");
    lists.save(round, after);
    audit.record(round.value(), "selection.promote",
        "递补" + (after.selected().size() - before.selected().size()) + "个园区。");
  }
}

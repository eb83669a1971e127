package org.featuredpark.portal.progress;

import java.time.Instant;
import java.util.List;
import org.featuredpark.notice.FiledAppeal;
import org.featuredpark.notice.ReadAppeals.Contestable;
import org.featuredpark.notice.ReadAppeals.Disputes;
import org.featuredpark.shared.BeijingTime;

/**
 * A decision about the case and whether a review can still be asked for.
 *
 * @param until when the time for it ends, as people write it
 */
record Contest(String kind, String name, String deliveredOn, String reason, String until, boolean open) {

  static List<Contest> of(Disputes disputes, Instant now) {
    return disputes.decisions().stream().map(one -> of(one, disputes.appeals(), now)).toList();
  }

  /** A decision that was delivered anew can be contested anew. */
  private static Contest of(Contestable contestable, List<FiledAppeal> appeals, Instant now) {
    var decision = contestable.decision();
    boolean appealed = appeals.stream().map(FiledAppeal::appeal)
        .anyMatch(appeal -> appeal.decision().equals(decision.decision())
            && appeal.deliveredOn().equals(decision.deliveredOn()));
    return new Contest(decision.decision().kind().name(), decision.decision().kind().zhName(),
        BeijingTime.format(decision.deliveredOn()), decision.reason(), BeijingTime.formatEnd(contestable.until()),
        !appealed && now.isBefore(contestable.until()));
  }
}

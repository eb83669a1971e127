package org.featuredpark.review;

import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.notice.NoticeResult;
import org.featuredpark.notice.Notices;
import org.featuredpark.shared.RoundNumber;

/** Tells how far all notices of a round's list are, the first one and those of parks that moved up. R53. */
@UseCase
@ByProcess
public class PublicationState {

  private final RoundLists lists;
  private final SelectionNotices ofRound;
  private final Notices notices;

  PublicationState(RoundLists lists, SelectionNotices ofRound, Notices notices) {
    this.lists = lists;
    this.ofRound = ofRound;
    this.notices = notices;
  }

  public PublicationFacts of(RoundNumber round) {
    var numbers = ofRound.of(round);
    return new PublicationFacts(
        !numbers.isEmpty() && numbers.stream().map(notices::result).allMatch(NoticeResult::cleared),
        numbers.stream().mapToInt(notices::openObjections).sum(),
        lists.of(round).selected().size(), lists.round(round).places());
  }
}

package org.featuredpark.portal.application;

import java.time.Instant;
import java.util.List;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.application.OwnCases;
import org.featuredpark.shared.BeijingTime;

/** What a person finds under 我的申报. */
record CaseLines(List<Begun> drafts, List<Submitted> submitted, List<Opening> openings) {

  static CaseLines of(OwnCases own, Instant now) {
    return new CaseLines(own.drafts().stream().map(one -> Begun.of(one, now)).toList(),
        own.submitted().stream().map(Submitted::of).toList(),
        own.openings().stream().map(one -> Opening.of(one, now)).toList());
  }

  public boolean isEmpty() {
    return drafts.isEmpty() && submitted.isEmpty();
  }

  /** A draft; its revision is zero while only files were added. */
  record Begun(String page, String title, String operator, int park, String round, Deadline deadline, String savedAt,
      String savedBy) {

    static Begun of(OwnCases.Begun begun, Instant now) {
      var draft = begun.draft();
      return new Begun(new DraftPath(draft.key()).page(), begun.parkName().isEmpty() ? "未命名园区" : begun.parkName(),
          draft.key().operator().value(), draft.key().park(), begun.round().title(),
          Deadline.of(begun.round().window(), now), BeijingTime.format(draft.savedAt()),
          draft.savedBy());
    }
  }

  /** @param change where it can be changed or mended, or null */
  record Submitted(String number, String parkName, String receivedAt, String status, boolean live, String next,
      String until, String change, boolean sentBack) {

    static Submitted of(OwnCases.Submitted submitted) {
      var application = submitted.application();
      var next = submitted.next();
      return new Submitted(application.number().value(), application.parkName(),
          BeijingTime.format(application.receivedAt()), application.status().zhName(), application.status().isLive(),
          next.who().isEmpty() ? next.what() : next.who() + "：" + next.what(),
          next.until() == null ? "" : BeijingTime.formatEnd(next.until()),
          submitted.draft().map(key -> new DraftPath(key).page()).orElse(null),
          application.status() == ApplicationStatus.CORRECTION);
    }
  }

  /** A park that may be applied with now. */
  record Opening(String page, String round, Deadline deadline, String operator, int park) {

    static Opening of(OwnCases.Opening opening, Instant now) {
      return new Opening(new DraftPath(opening.key()).page(), opening.round().title(),
          Deadline.of(opening.round().window(), now), opening.operator().value(), opening.park());
    }
  }
}

package org.featuredpark.shortlist;

import java.time.Clock;
import java.util.stream.Collectors;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.UseCase;
import org.featuredpark.notification.Messages;

/** Hands a district's sealed recommendation, or its nil report, over to the city. R45–R47. */
@UseCase
@ByProcess
public class ForwardRecommendation {

  private final Shortlists shortlists;
  private final AuditTrail audit;
  private final Messages messages;
  private final Clock clock;

  ForwardRecommendation(Shortlists shortlists, AuditTrail audit, Messages messages, Clock clock) {
    this.shortlists = shortlists;
    this.audit = audit;
    this.messages = messages;
    this.clock = clock;
  }

  public ShortlistOutcome forward(DistrictRound id) {
    var forwarded = shortlists.lock(id).forwarded(clock.instant());
    shortlists.update(forwarded);
    var subject = forwarded.letter() == null ? id.district().zhName() + "零推荐报告"
        : forwarded.letter().subject().text();
    audit.record(id.key(), "shortlist.forward", subject);
    messages.send(Groups.CITY_OFFICER, subject, content(forwarded), id.key(), "shortlist-forward/" + id.key());
    return forwarded.outcome();
  }

  private String content(Shortlist forwarded) {
    if (forwarded.letter() == null) {
      return "零推荐说明：" + forwarded.note();
    }
    return "推荐函文号：" + forwarded.letter().seal().letterNo() + "。推荐园区：\n"
        + shortlists.candidates(forwarded.id()).stream().filter(Candidate::chosen)
            .map(candidate -> candidate.rank() + ". " + candidate.application())
            .collect(Collectors.joining("\n"));
  }
}

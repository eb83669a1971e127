package org.featuredpark.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who did what to a case, and when. A record stands or falls with the transaction of what it records. */
@Service
public class AuditTrail {

  private static final int PAGE = 500;

  private final AuditTable table;
  private final CurrentActor actor;
  private final Clock clock;

  AuditTrail(AuditTable table, CurrentActor actor, Clock clock) {
    this.table = table;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @param subject what it was done to, such as an application number
   * @param action a short name, such as {@code shortlist.seal}
   * @param detail one sentence in Chinese, without personal data
   */
  @Transactional
  public void record(String subject, String action, String detail) {
    // The databases keep microseconds: a finer instant would not hash alike when it is read back.
    var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    table.add(AuditEntry.after(table.headForAppending(subject), subject, at, actor.id(), action, detail));
  }

  /** The newest first. */
  public List<AuditEntry> list(String subject, int limit) {
    return table.latest(subject, limit);
  }

  /** The newest first, of all subjects. */
  public List<AuditEntry> newest(int limit) {
    return table.newest(limit);
  }

  /**
   * The number of the first entry that is missing, not as written, or does not follow the one before; empty if none is.
   *
   * <p>Whoever can change both the entries and the record of where they end can still shorten a chain.
   */
  public OptionalLong verify(String subject) {
    // Read first: entries that are added meanwhile lie behind it.
    var head = table.head(subject).orElse(AuditEntry.Link.START);
    var last = AuditEntry.Link.START;
    List<AuditEntry> page;
    do {
      page = table.after(subject, last.seq(), PAGE);
      for (var entry : page) {
        if (!entry.follows(last)) {
          return OptionalLong.of(entry.seq());
        }
        if (entry.seq() == head.seq() && !entry.link().equals(head)) {
          return OptionalLong.of(entry.seq());
        }
        last = entry.link();
      }
    } while (page.size() == PAGE);
    if (last.seq() > 0 && table.head(subject).isEmpty()) {
      return OptionalLong.of(1);
    }
    return last.seq() < head.seq() ? OptionalLong.of(last.seq() + 1) : OptionalLong.empty();
  }
}

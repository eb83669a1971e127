package org.featuredpark.notice;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.RoundNumber;

/**
 * A list of parks put before the public, and what has become of it. R52, R53.
 *
 * @param removed the parks taken off the list because an objection was upheld
 * @param period empty while the notice is a draft
 */
public record Notice(NoticeNumber number, NoticeKind kind, RoundNumber round, String title, List<NoticeItem> items,
    Set<ApplicationNumber> removed, NoticeStatus status, Optional<PublicPeriod> period) {

  public Notice {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(round, "round");
    Objects.requireNonNull(status, "status");
    items = List.copyOf(items);
    removed = Set.copyOf(removed);
    if (title == null || title.isBlank() || items.isEmpty()) {
      throw new IllegalArgumentException("A notice has a title and at least one park");
    }
    if (items.stream().map(NoticeItem::application).distinct().count() < items.size()) {
      throw new IllegalArgumentException("Notice " + number + " names a park twice");
    }
    if (period.isPresent() == (status == NoticeStatus.DRAFT)) {
      throw new IllegalArgumentException("A notice has a period from its publication on");
    }
  }

  static Notice draft(NoticeNumber number, NoticeKind kind, RoundNumber round, String title,
      List<NoticeItem> items) {
    return new Notice(number, kind, round, title, items, Set.of(), NoticeStatus.DRAFT, Optional.empty());
  }

  public boolean isPublic() {
    return status != NoticeStatus.DRAFT;
  }

  public boolean lists(ApplicationNumber park) {
    return items.stream().anyMatch(item -> item.application().equals(park));
  }

  /** Whether what is received now is still in time. */
  public boolean isOpenAt(Instant now) {
    return status == NoticeStatus.PUBLISHED && !publishedPeriod().isOver(now);
  }

  /** The period of a notice that is known to be published. */
  public PublicPeriod publishedPeriod() {
    return period.orElseThrow(() -> new IllegalStateException("Notice " + number + " is not published"));
  }
}

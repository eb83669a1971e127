package org.featuredpark.shortlist;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.featuredpark.shared.Refused;

/**
 * How one district's recommendation stands; it only ever moves along the paths that are named here. R42–R47.
 *
 * @param note what was last said of it: why it was sent back, or why nothing is recommended
 */
public record Shortlist(DistrictRound id, ShortlistStatus status, String note, Letter letter, Lateness lateness,
    Instant forwardedAt) {

  private static final Set<ShortlistStatus> UNSEALED = EnumSet.of(ShortlistStatus.RANKING, ShortlistStatus.RANKED,
      ShortlistStatus.NIL_CHOSEN, ShortlistStatus.DRAFTED);

  public Shortlist {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(status, "status");
  }

  public static Shortlist begun(DistrictRound id) {
    return new Shortlist(id, ShortlistStatus.RANKING, null, null, null, null);
  }

  /** The city's later limit for this district, if it granted one. */
  public Optional<Instant> graceDeadline() {
    return Optional.ofNullable(lateness).map(Lateness::graceDeadline);
  }

  public ShortlistOutcome outcome() {
    return switch (status) {
      case NIL_SIGNED, NIL_REPORTED -> ShortlistOutcome.NIL_REPORT;
      case LATE_REJECTED -> ShortlistOutcome.LATE_REJECTED;
      case SEALED, FORWARDED -> lateness == null ? ShortlistOutcome.FORWARDED : ShortlistOutcome.LATE_ACCEPTED;
      default -> throw new IllegalStateException(id + " is still " + status);
    };
  }

  Shortlist ranked(int chosen) {
    require(EnumSet.of(ShortlistStatus.RANKING));
    return to(chosen == 0 ? ShortlistStatus.NIL_CHOSEN : ShortlistStatus.RANKED);
  }

  Shortlist returnedToRanking(String reason) {
    require(EnumSet.of(ShortlistStatus.DRAFTED, ShortlistStatus.NIL_CHOSEN));
    return new Shortlist(id, ShortlistStatus.RANKING, reason, null, lateness, null);
  }

  Shortlist nilSigned(String reason) {
    require(EnumSet.of(ShortlistStatus.NIL_CHOSEN));
    return new Shortlist(id, ShortlistStatus.NIL_SIGNED, reason, null, lateness, null);
  }

  Shortlist drafted(Letter draft) {
    require(EnumSet.of(ShortlistStatus.RANKED));
    return new Shortlist(id, ShortlistStatus.DRAFTED, null, draft, lateness, null);
  }

  Shortlist sealed(Letter.Seal seal) {
    require(EnumSet.of(ShortlistStatus.DRAFTED));
    return new Shortlist(id, ShortlistStatus.SEALED, null, letter.sealed(seal), lateness, null);
  }

  Shortlist unsealed(String reason) {
    require(EnumSet.of(ShortlistStatus.SEALED));
    return new Shortlist(id, ShortlistStatus.DRAFTED, reason, letter.sealed(null), lateness, null);
  }

  Shortlist late() {
    require(UNSEALED);
    return new Shortlist(id, ShortlistStatus.LATE, null, null, lateness, null);
  }

  Shortlist decided(Lateness decision) {
    require(EnumSet.of(ShortlistStatus.LATE));
    return new Shortlist(id, decision.accepted() ? ShortlistStatus.RANKING : ShortlistStatus.LATE_REJECTED, null,
        null, decision, null);
  }

  Shortlist forwarded(Instant at) {
    require(EnumSet.of(ShortlistStatus.SEALED, ShortlistStatus.NIL_SIGNED));
    return new Shortlist(id, status == ShortlistStatus.SEALED ? ShortlistStatus.FORWARDED
        : ShortlistStatus.NIL_REPORTED, note, letter, lateness, at);
  }

  private Shortlist to(ShortlistStatus next) {
    return new Shortlist(id, next, note, letter, lateness, forwardedAt);
  }

  private void require(Set<ShortlistStatus> expected) {
    if (!expected.contains(status)) {
      throw Refused.field("status", id.district().zhName() + "本批次推荐当前为“" + status.zhName()
          + "”，可能已由他人办理，请刷新后再试。");
    }
  }
}

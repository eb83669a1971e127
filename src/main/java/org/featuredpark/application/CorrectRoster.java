package org.featuredpark.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.NotFound;
import org.featuredpark.shared.Refused;

/** Corrects the faulty cells of a held roster where it lies; as soon as none is left, it counts. R29, R40. */
@UseCase
@RequiresRole(Role.APPLICANT)
public class CorrectRoster {

  private final DraftFiles files;
  private final HeldRosters held;
  private final RosterIntake intake;
  private final CurrentUser user;
  private final Clock clock;

  CorrectRoster(DraftFiles files, HeldRosters held, RosterIntake intake, CurrentUser user, Clock clock) {
    this.files = files;
    this.held = held;
    this.intake = intake;
    this.user = user;
    this.clock = clock;
  }

  /** What waits to be corrected, if anything does. */
  public Optional<RosterFaults> faults(DraftKey key) {
    user.mustActFor(key.operator());
    return held.find(key).map(waiting -> RosterFaults.of(waiting, waiting.sheet().read().faults()));
  }

  /** @param seen the version of the held roster that the person corrected */
  public RosterOutcome correct(DraftKey key, int seen, List<RosterFix> fixes) {
    var arrivedAt = clock.instant();
    var draft = files.begin(key);
    var waiting = held.find(key).orElseThrow(() -> NotFound.of("待更正的企业名单", key));
    waiting.requireVersion(seen);
    if (fixes.size() > TenantRoster.MOST_ROWS) {
      throw Refused.because("R29", "roster", "一次最多更正" + TenantRoster.MOST_ROWS + "个单元格。");
    }
    var sheet = waiting.sheet().with(fixes);
    return intake.take(draft, RosterName.corrected(waiting.fileName()), sheet, sheet::workbook, arrivedAt);
  }

  /** Leaves the faulty roster alone; the one before, if there is one, still counts. */
  public void discard(DraftKey key) {
    files.begin(key);
    held.drop(key);
  }
}

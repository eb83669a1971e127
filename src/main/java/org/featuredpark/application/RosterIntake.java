package org.featuredpark.application;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Puts a roster into a draft, together with the file that says the same, or holds it to be corrected. R29, R40. */
@Component
class RosterIntake {

  private final DraftFiles files;
  private final Drafts drafts;
  private final Rosters rosters;
  private final HeldRosters held;
  private final RosterSummaries summaries;
  private final Clock clock;

  RosterIntake(DraftFiles files, Drafts drafts, Rosters rosters, HeldRosters held, RosterSummaries summaries,
      Clock clock) {
    this.files = files;
    this.drafts = drafts;
    this.rosters = rosters;
    this.held = held;
    this.summaries = summaries;
    this.clock = clock;
  }

  /**
   * @param file the workbook to keep with the roster: it has to say what the roster says
   * @param arrivedAt when it came, before anything was waited for or read
   */
  RosterOutcome take(Draft draft, String fileName, RosterSheet sheet, Supplier<byte[]> file, Instant arrivedAt) {
    var reading = sheet.read();
    return reading.isFaultless() ? count(draft, fileName, reading.roster(), file.get(), arrivedAt)
        : hold(draft.key(), fileName, sheet, reading, arrivedAt);
  }

  private RosterOutcome count(Draft draft, String fileName, TenantRoster roster, byte[] file,
      Instant arrivedAt) {
    var key = draft.key();
    var stored = files.attach(key, MaterialKind.TENANT_LIST, Edition.EDITABLE, fileName,
        new ByteArrayInputStream(file), arrivedAt);
    long id = rosters.add(roster, stored.name(), clock.instant());
    drafts.update(new Draft(key, draft.content(), draft.revision(), OptionalLong.of(id), draft.savedAt(),
        draft.savedBy()));
    held.drop(key);
    return RosterOutcome.counted(summaries.of(roster, key.round()));
  }

  private RosterOutcome hold(DraftKey key, String fileName, RosterSheet sheet, RosterSheet.Reading reading,
      Instant arrivedAt) {
    // Nobody corrects cells for a roster that is then refused as a whole.
    files.mustBeOpen(key, MaterialKind.TENANT_LIST, Edition.EDITABLE, arrivedAt);
    int version = held.find(key).map(HeldRoster::version).orElse(0) + 1;
    var kept = new HeldRoster(key, version, fileName, sheet, clock.instant());
    held.hold(kept);
    return RosterOutcome.held(RosterFaults.of(kept, reading.faults()));
  }
}

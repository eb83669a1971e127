package org.featuredpark.application;

import java.time.Clock;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;

/**
 * Takes the workbook with the park's firms, whole or not at all; it is the editable tenant list too. One with faulty
 * cells is held, so that they can be corrected without uploading it again. R29, R40.
 */
@UseCase
@RequiresRole(Role.APPLICANT)
public class UploadRoster {

  /** What a sender may at least be asked to hold of a file: one byte more than is taken. */
  public static final int ENOUGH = OfficeFile.LARGEST + 1;

  private final DraftFiles files;
  private final RosterIntake intake;
  private final Clock clock;

  UploadRoster(DraftFiles files, RosterIntake intake, Clock clock) {
    this.files = files;
    this.intake = intake;
    this.clock = clock;
  }

  public RosterOutcome upload(DraftKey key, String fileName, byte[] workbook) {
    var arrivedAt = clock.instant();
    var draft = files.begin(key);
    var sheet = RosterReader.read(workbook);
    // Who opens the file later must see what was counted, not what a formula comes to by then.
    return sheet.calculated() ? intake.take(draft, RosterName.asValues(fileName), sheet,
        sheet::workbook, arrivedAt) : intake.take(draft, fileName, sheet, () -> workbook, arrivedAt);
  }
}

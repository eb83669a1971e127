package org.featuredpark.application;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.OptionalLong;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.round.Rounds;

/** Takes the workbook with the park's firms, whole or not at all; it is the editable tenant list too. R29, R40. */
@UseCase
@RequiresRole(Role.APPLICANT)
public class UploadRoster {

  private final DraftFiles files;
  private final Drafts drafts;
  private final Rosters rosters;
  private final Rounds rounds;
  private final Clock clock;

  UploadRoster(DraftFiles files, Drafts drafts, Rosters rosters, Rounds rounds, Clock clock) {
    this.files = files;
    this.drafts = drafts;
    this.rosters = rosters;
    this.rounds = rounds;
    this.clock = clock;
  }

  public RosterSummary upload(DraftKey key, String fileName, byte[] workbook) {
    var draft = files.begin(key);
    var roster = RosterReader.read(new ByteArrayInputStream(workbook));
    var stored = files.attach(key, MaterialKind.TENANT_LIST, Edition.EDITABLE, fileName,
        new ByteArrayInputStream(workbook), clock.instant());
    long id = rosters.add(roster, stored.name(), clock.instant());
    drafts.update(new Draft(key, draft.content(), draft.revision(), OptionalLong.of(id), draft.savedAt(),
        draft.savedBy()));
    return RosterSummary.of(roster, rounds.get(key.round()).baseDate());
  }
}

package org.featuredpark.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.District;
import org.featuredpark.shared.RoundNumber;

/** A submission as the tables keep it. */
public final class SubmissionSamples {

  public static final DraftKey KEY = new DraftKey(new RoundNumber("PILOT-2024-1"), DraftSamples.OPERATOR, 1);
  public static final ApplicationNumber NUMBER = ApplicationNumber.of(KEY.round(), District.HAIDIAN, 1);

  public static final Instant SAVED_AT = Instant.parse("2024-07-20T15:00:00Z");

  private SubmissionSamples() {
  }

  public static TenantRoster roster() {
    return RosterReader.read(RosterSamples.sufficient()).read().roster();
  }

  public static Submission submission(int version, long rosterId, List<Material> materials) {
    return new Submission(NUMBER, version, KEY, District.HAIDIAN, "applicant",
        Instant.parse("2024-07-20T15:59:59.999Z"), ContentReader.read(DraftSamples.draft()), SAVED_AT, rosterId,
        roster(), materials, LocalDate.of(2024, 7, 20), "hash");
  }

  /** The same, under another number, so many degrees to the east. */
  public static Submission beside(Submission one, int sequence, double east) {
    var key = new DraftKey(one.key().round(), one.key().operator(), sequence);
    return new Submission(ApplicationNumber.of(key.round(), one.district(), sequence), one.version(), key,
        one.district(), one.submittedBy(), one.receivedAt(),
        ContentReader.read(DraftSamples.draft(key.operator(), one.district(), east)), one.savedAt(), one.rosterId(),
        one.roster(), one.materials(), one.baseDate(), one.contentHash());
  }
}

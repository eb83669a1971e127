package org.featuredpark.application;

import java.time.Clock;
import java.util.Set;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Refused;

/** An officer confirms that the materials prove what they should, and hands the application to the rules. R39, R40. */
@UseCase
@RequiresRole(Role.DISTRICT_OFFICER)
public class VerifyMaterials {

  private final Submissions submissions;
  private final Corrections corrections;
  private final OfficialChecks checks;
  private final Journal journal;
  private final CurrentUser user;
  private final Clock clock;

  VerifyMaterials(Submissions submissions, Corrections corrections, OfficialChecks checks, Journal journal,
      CurrentUser user, Clock clock) {
    this.submissions = submissions;
    this.corrections = corrections;
    this.checks = checks;
    this.journal = journal;
    this.user = user;
    this.clock = clock;
  }

  public void verify(ApplicationNumber number, OfficialCheck check) {
    user.mustWorkFor(number.district());
    var sentBack = corrections.latest(number).map(Correction::materialsLeftOpen).orElse(Set.of());
    var missing = MissingMaterials.of(submissions.materials(number),
        submissions.content(number).project() != null, sentBack);
    if (!missing.isEmpty()) {
      throw Refused.because("R40", "decision", "材料尚不齐全，不能转入资格核验，请退回补正或不予受理。" + missing.text());
    }
    checks.add(number, check, user.id(), clock.instant());
    journal.note(number, "区级已核验申报材料，转入资格核验。");
  }
}

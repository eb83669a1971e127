package org.featuredpark.application;

import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Refused;

/**
 * An officer stands by what the rules found, or has the facts verified again.
 *
 * <p>Nobody may wave a broken rule through; what can be wrong is a fact, and that is mended where it was established.
 */
@UseCase
@RequiresRole(Role.DISTRICT_OFFICER)
public class ConfirmRejection {

  private final Journal journal;
  private final CurrentUser user;

  ConfirmRejection(Journal journal, CurrentUser user) {
    this.journal = journal;
    this.user = user;
  }

  public void decide(ApplicationNumber number, Confirmation decision, String reason) {
    user.mustWorkFor(number.district());
    if (decision == Confirmation.RECHECK) {
      if (reason.isBlank()) {
        throw Refused.field("reason", "请写明需要重新核验的事实。");
      }
      journal.note(number, "区级重新核验：" + reason);
    }
  }

  /** Whether the rejection stands. */
  public enum Confirmation { CONFIRM, RECHECK }
}

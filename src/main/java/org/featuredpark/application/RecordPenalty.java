package org.featuredpark.application;

import java.time.Clock;
import java.time.LocalDate;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Refused;

/** A district officer records a penalty, a dishonesty entry or an accident found in official sources. R35–R37. */
@UseCase
@RequiresRole(Role.DISTRICT_OFFICER)
public class RecordPenalty {

  private static final int LONGEST_AUTHORITY = 200;

  private final Penalties penalties;
  private final Applications applications;
  private final Journal journal;
  private final CurrentUser user;
  private final Clock clock;

  RecordPenalty(Penalties penalties, Applications applications, Journal journal, CurrentUser user, Clock clock) {
    this.penalties = penalties;
    this.applications = applications;
    this.journal = journal;
    this.user = user;
    this.clock = clock;
  }

  public void record(ApplicationNumber number, DeclaredPenalty penalty) {
    user.mustWorkFor(number.district());
    if (penalty.description() == null || penalty.description().isBlank()) {
      throw Refused.because("R35", "description", "请填写事由。");
    }
    if (penalty.decisionDate().isAfter(LocalDate.now(clock.withZone(BeijingTime.ZONE)))) {
      throw Refused.because("R35", "decisionDate", "决定或发生日期不能晚于今天。");
    }
    if (penalty.authority() == null || penalty.authority().isBlank()) {
      throw Refused.because("R35", "authority", "请填写作出机关或信息来源。");
    }
    if (penalty.authority().length() > LONGEST_AUTHORITY) {
      throw Refused.because("R35", "authority", "作出机关不能超过" + LONGEST_AUTHORITY + "个字。");
    }
    penalties.add(applications.get(number).operator(), penalty, user.id(), clock.instant());
    journal.note(number, "登记" + penalty.kind().zhName() + "（" + BeijingTime.format(penalty.decisionDate()) + "）。");
  }
}

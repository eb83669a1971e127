package org.featuredpark.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.featuredpark.round.Round;
import org.featuredpark.round.RoundStatus;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.shared.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says whether a dossier may come in at all, and to which district it goes. R38–R41, Q2, Q3, Q8. */
@Component
class AdmissionRules {

  private final Applications applications;
  private final Corrections corrections;
  private final IntakeRules rules;
  private final ObjectProvider<ReEntryBans> bans;
  private final Clock clock;

  AdmissionRules(Applications applications, Corrections corrections, IntakeRules rules,
      ObjectProvider<ReEntryBans> bans, Clock clock) {
    this.applications = applications;
    this.corrections = corrections;
    this.rules = rules;
    this.bans = bans;
    this.clock = clock;
  }

  District admit(Round round, DraftKey key, Dossier dossier, Optional<ApplicationNumber> earlier,
      Instant receivedAt) {
    requireOpen(round, receivedAt);
    requireNoBan(key.operator());
    rules.requireComplete(round, dossier);
    var district = rules.district(round, dossier.content().park());
    boolean inTime = rules.timeliness(round, receivedAt, dossier.lastBegunAt()).inTime();
    earlier.map(applications::get).ifPresent(before -> requireReplaceable(before, district, inTime));
    requireNoMissedCorrection(round, earlier, receivedAt);
    requireOtherPark(key, dossier.content().park().name(), earlier);
    return district;
  }

  boolean isLive(ApplicationNumber number) {
    return applications.get(number).status().isLive();
  }

  boolean isWithdrawn(ApplicationNumber number) {
    return applications.get(number).status() == ApplicationStatus.WITHDRAWN;
  }

  private static void requireOpen(Round round, Instant receivedAt) {
    if (receivedAt.isBefore(BeijingTime.startOf(round.opensOn()))) {
      throw Refused.because("R38", "round", "本批次自" + BeijingTime.format(round.opensOn()) + "起受理申报。");
    }
    if (round.status() == RoundStatus.CANCELLED) {
      throw Refused.because("R38", "round", "本批次已终止，不再受理申报。");
    }
  }

  private void requireNoBan(CreditCode operator) {
    var today = LocalDate.now(clock.withZone(BeijingTime.ZONE));
    bans.stream().map(ban -> ban.bannedUntil(operator)).flatMap(Optional::stream)
        .filter(last -> !last.isBefore(today)).max(LocalDate::compareTo).ifPresent(last -> {
          throw Refused.because("Q8", "operator.creditCode",
              "该申报主体在" + BeijingTime.format(last) + "（含）之前不得再次申报。");
        });
  }

  /** A correction ends at the deadline: what was not answered by then does not come in by the grace. R39. */
  private void requireNoMissedCorrection(Round round, Optional<ApplicationNumber> earlier, Instant receivedAt) {
    earlier.filter(number -> round.window().isInGrace(receivedAt)).filter(this::isLive)
        .flatMap(corrections::latest).filter(Correction::lapsed).ifPresent(missed -> {
          throw Refused.because("R39", "correction", "补正到截止时刻为止，上传宽限不用于补正；此前报送的申报仍然有效，按已有材料核验。");
        });
  }

  private void requireReplaceable(Application before, District district, boolean inTime) {
    if (before.status() == ApplicationStatus.LATE && !inTime) {
      throw Refused.because("R38", "round", "申报" + before.number() + "已按逾期登记，截止后不再接收新的版本。");
    }
    if (!before.status().isLive()) {
      return;
    }
    if (!inTime) {
      throw Refused.because("R38", "round", "已过截止时刻，不能再更换；此前报送的申报" + before.number() + "仍然有效。");
    }
    if (before.status() == ApplicationStatus.CORRECTION) {
      throw Refused.because("R39", "correction", "申报" + before.number() + "正在补正，请在补正任务中答复。");
    }
    if (before.status() != ApplicationStatus.SUBMITTED) {
      throw Refused.because("Q2", "round", "申报" + before.number() + "已通过资格核验；如需更改，请先撤回再重新报送。");
    }
    if (before.district() != district) {
      throw Refused.because("R41", "park.district", "申报" + before.number() + "已送" + before.district().zhName()
          + "；如需改投其他区，请先撤回再重新报送。");
    }
  }

  private void requireOtherPark(DraftKey key, String parkName, Optional<ApplicationNumber> own) {
    applications.ofOperatorIn(key.round(), key.operator()).stream()
        .filter(other -> other.status().isLive())
        .filter(other -> own.isEmpty() || !own.get().equals(other.number()))
        .filter(other -> other.parkName().equals(parkName)).findFirst().ifPresent(other -> {
          throw Refused.because("Q2", "park.name", "该园区在本批次已有申报" + other.number() + "，一个园区只能有一件有效申报。");
        });
  }
}

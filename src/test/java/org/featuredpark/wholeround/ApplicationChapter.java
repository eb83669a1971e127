package org.featuredpark.wholeround;

import static org.assertj.core.api.Assertions.assertThat;
import static org.featuredpark.wholeround.Park.DESHENG;
import static org.featuredpark.wholeround.Park.DESHENG_CLAIMANT;
import static org.featuredpark.wholeround.Park.FOURTEEN_FIRMS;
import static org.featuredpark.wholeround.Park.LATE;
import static org.featuredpark.wholeround.Park.SENT_BACK;
import static org.featuredpark.wholeround.Park.WITHDRAWN;

import java.time.LocalDate;
import java.util.Arrays;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.application.Applications;
import org.featuredpark.round.RoundStatus;
import org.featuredpark.round.Rounds;
import org.springframework.stereotype.Component;

/**
 * The call and its applications: one breaks a rule, one is sent back, one is taken back, one comes too late, and two
 * claim the same ground. R20–R41, Q1, Q3.
 */
@Component
class ApplicationChapter {

  private static final LocalDate CALLED = LocalDate.of(2024, 6, 24);
  private static final LocalDate APPLICATIONS = LocalDate.of(2024, 7, 20);
  private static final LocalDate DISTRICTS = LocalDate.of(2024, 7, 31);

  private final Course course;
  private final City city;
  private final Experts experts;
  private final Operators operators;
  private final Districts districts;
  private final Applications applications;
  private final Rounds rounds;
  private final Outcomes outcomes;

  ApplicationChapter(Course course, City city, Experts experts, Operators operators, Districts districts,
      Applications applications, Rounds rounds, Outcomes outcomes) {
    this.course = course;
    this.city = city;
    this.experts = experts;
    this.operators = operators;
    this.districts = districts;
    this.applications = applications;
    this.rounds = rounds;
    this.outcomes = outcomes;
  }

  Entries play() {
    course.begin(CALLED);
    var entries = new Entries(city.call(CALLED, APPLICATIONS, DISTRICTS));
    experts.list();
    course.until(CALLED.plusDays(14));
    everybodyApplies(entries);
    sentBackAndCorrected(entries);
    theDistrictsVerify(entries);
    oneRuleBroken(entries);
    twoOnOnePark(entries);
    takenBack(entries);
    tooLate(entries);
    outcomes.assertStatus(entries, ApplicationStatus.ACCEPTED,
        entries.allBut(FOURTEEN_FIRMS, DESHENG_CLAIMANT, WITHDRAWN, LATE));
    return entries;
  }

  private void everybodyApplies(Entries entries) {
    Arrays.stream(Park.values()).filter(park -> park != LATE).forEach(park -> {
      operators.draft(park, entries.round());
      entries.add(park, operators.submit(park, entries.round()));
    });
    outcomes.assertStatus(entries, ApplicationStatus.SUBMITTED, entries.parks());
  }

  private void sentBackAndCorrected(Entries entries) {
    var number = entries.of(SENT_BACK);
    districts.sendBack(number);
    outcomes.assertStatus(entries, ApplicationStatus.CORRECTION, SENT_BACK);
    outcomes.assertTold(entries, SENT_BACK, "补正", "门牌号有误");
    operators.correct(SENT_BACK, number, entries.round());
    assertThat(applications.get(number).version()).isEqualTo(2);
  }

  private void theDistrictsVerify(Entries entries) {
    entries.parks().forEach(park -> districts.verify(entries.of(park)));
  }

  private void oneRuleBroken(Entries entries) {
    districts.confirmRejection(entries.of(FOURTEEN_FIRMS));
    outcomes.assertStatus(entries, ApplicationStatus.NOT_ELIGIBLE, FOURTEEN_FIRMS);
    outcomes.assertTold(entries, FOURTEEN_FIRMS, "R29", "14", "申请复核", "行政复议");
  }

  private void twoOnOnePark(Entries entries) {
    assertThat(applications.isFrozen(entries.of(DESHENG))).isTrue();
    districts.dispose(entries.of(DESHENG_CLAIMANT), "REJECT", "经核对不动产权属，该地块由另一主体运营。");
    outcomes.assertStatus(entries, ApplicationStatus.NOT_ELIGIBLE, DESHENG_CLAIMANT);
    outcomes.assertTold(entries, DESHENG_CLAIMANT, "R24", "另一主体运营");
    districts.dispose(entries.of(DESHENG), "ACCEPT", "权属清晰，由本主体运营。");
    assertThat(applications.isFrozen(entries.of(DESHENG))).isFalse();
  }

  private void takenBack(Entries entries) {
    operators.withdraw(WITHDRAWN, entries.of(WITHDRAWN));
    outcomes.assertStatus(entries, ApplicationStatus.WITHDRAWN, WITHDRAWN);
  }

  private void tooLate(Entries entries) {
    operators.draft(LATE, entries.round());
    course.until(entries.round().applicationDeadline());
    entries.add(LATE, operators.submit(LATE, entries.round()));
    outcomes.assertStatus(entries, ApplicationStatus.LATE, LATE);
    outcomes.assertTold(entries, LATE, "逾期");
    assertThat(rounds.get(entries.round().number()).status()).isEqualTo(RoundStatus.SHORTLISTING);
  }
}

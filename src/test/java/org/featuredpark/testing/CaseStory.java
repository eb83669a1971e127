package org.featuredpark.testing;

import java.time.LocalDate;
import java.util.Map;
import org.featuredpark.application.TestApplications;
import org.featuredpark.application.WithdrawApplication;
import org.featuredpark.round.Round;
import org.featuredpark.round.RoundSamples;
import org.featuredpark.round.RoundStatus;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.springframework.stereotype.Component;

/** One park's case from its submission on, taken through its real models by the people and messages that move it. */
@Component
public class CaseStory {

  public static final District DISTRICT = District.HAIDIAN;
  public static final LocalDate ANNOUNCED = LocalDate.of(2024, 9, 10);

  private final TestApplications applicants;
  private final WithdrawApplication withdrawing;
  private final Rounds rounds;
  private final Driver driver;
  private final TestTime time;

  CaseStory(TestApplications applicants, WithdrawApplication withdrawing, Rounds rounds, Driver driver,
      TestTime time) {
    this.applicants = applicants;
    this.withdrawing = withdrawing;
    this.rounds = rounds;
    this.driver = driver;
    this.time = time;
  }

  /** Waits for the district to verify the materials. */
  public ApplicationNumber inIntake(CreditCode operator) {
    var round = applicants.openRound(RoundSamples.unusedNumber("PILOT-WAY"));
    return applicants.submitted(round, operator, DISTRICT, 0);
  }

  /** The applicant has to mend one file. */
  public ApplicationNumber sentBack(CreditCode operator) {
    var number = inIntake(operator);
    People.asOfficer(DISTRICT);
    driver.complete(number.value(), "verifyMaterials", Map.of("decision", "RETURN", "note", "请更正。",
        "corrections", "[{\"field\": \"documents.BOUNDARY_MAP\", \"reason\": \"公章看不清\"}]"));
    return number;
  }

  public ApplicationNumber accepted(CreditCode operator) {
    var number = inIntake(operator);
    People.asOfficer(DISTRICT);
    driver.complete(number.value(), "verifyMaterials", TestApplications.verified());
    return number;
  }

  public ApplicationNumber recommended(CreditCode operator) {
    var number = accepted(operator);
    driver.send("application.shortlisted", number.value(), Map.of("recommended", true));
    return number;
  }

  public ApplicationNumber underConstruction(CreditCode operator) {
    var number = recommended(operator);
    announce(rounds.get(number.roundNumber()));
    time.setTo(ANNOUNCED);
    driver.send("application.selectionAnnounced", number.value(), Map.of("selected", true));
    return number;
  }

  public ApplicationNumber notSelected(CreditCode operator) {
    var number = recommended(operator);
    driver.send("application.selectionAnnounced", number.value(), Map.of("selected", false));
    return number;
  }

  public ApplicationNumber withdrawn(CreditCode operator) {
    var number = inIntake(operator);
    People.asApplicant(operator);
    withdrawing.withdraw(number, "资料需重新准备");
    return number;
  }

  private void announce(Round round) {
    rounds.update(new Round(round.number(), round.title(), round.stage(), round.policyVersion(), round.opensOn(),
        round.applicationDeadline(), round.uploadGraceMinutes(), round.districtDeadline(), round.baseDate(),
        round.districtQuota(), round.places(), round.noticeDays(), round.panelSize(), round.constructionPeriod(),
        round.weightOperation(), round.weightProject(), round.passLine(), RoundStatus.ANNOUNCED, ANNOUNCED));
  }
}

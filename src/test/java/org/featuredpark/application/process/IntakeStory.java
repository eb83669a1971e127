package org.featuredpark.application.process;

import static org.featuredpark.application.process.ApplicationIntakeProcess.VERIFY_MATERIALS;

import java.util.HashMap;
import java.util.Map;
import org.featuredpark.application.ApplicationRecords;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.DraftSamples;
import org.featuredpark.application.TestApplications;
import org.featuredpark.round.Round;
import org.featuredpark.round.RoundSamples;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.People;
import org.springframework.stereotype.Component;

/** What applicants and officers do in the stories of the intake. */
@Component
class IntakeStory {

  static final CreditCode OTHER_OPERATOR = CreditCode.of("91110115MA0C12340Q");

  private final TestApplications applicants;
  private final ApplicationRecords records;
  private final Driver driver;

  IntakeStory(TestApplications applicants, ApplicationRecords records, Driver driver) {
    this.applicants = applicants;
    this.records = records;
    this.driver = driver;
  }

  Round openRound() {
    return applicants.openRound(RoundSamples.unusedNumber("PILOT-INTAKE"));
  }

  DraftKey key(Round round) {
    return new DraftKey(round.number(), DraftSamples.OPERATOR, 1);
  }

  ApplicationNumber submitted(Round round) {
    return applicants.submitted(round, DraftSamples.OPERATOR, District.HAIDIAN, 0);
  }

  void verify(ApplicationNumber number, Map<String, Object> different) {
    var form = new HashMap<>(TestApplications.verified());
    form.putAll(different);
    officer(number, VERIFY_MATERIALS, form);
  }

  void sendBack(ApplicationNumber number) {
    officer(number, VERIFY_MATERIALS, Map.of("decision", "RETURN", "note", "请更正。", "corrections", """
        [{"field": "park.address", "reason": "门牌号有误"}, {"field": "documents.BOUNDARY_MAP", "reason": "看不清"}]"""));
  }

  void officer(ApplicationNumber number, String task, Map<String, Object> form) {
    People.asOfficer(number.district());
    driver.complete(number.value(), task, form);
  }

  String lastNote(ApplicationNumber number) {
    var steps = records.steps(number, 100);
    return steps.get(steps.size() - 1).note();
  }
}

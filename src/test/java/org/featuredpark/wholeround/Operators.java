package org.featuredpark.wholeround;

import static org.featuredpark.application.process.ApplicationIntakeProcess.CORRECT_APPLICATION;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.DraftSamples;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.application.SaveDraft;
import org.featuredpark.application.SubmitApplication;
import org.featuredpark.application.TestApplications;
import org.featuredpark.application.WithdrawApplication;
import org.featuredpark.round.Round;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.testing.People;
import org.springframework.stereotype.Component;

/** The operators before there is a list: they draft, hand in and take back. R38–R41, Q1. */
@Component
class Operators {

  private final TestApplications applicants;
  private final SaveDraft save;
  private final SubmitApplication submit;
  private final WithdrawApplication withdraw;
  private final Desks desks;

  Operators(TestApplications applicants, SaveDraft save, SubmitApplication submit, WithdrawApplication withdraw,
      Desks desks) {
    this.applicants = applicants;
    this.save = save;
    this.submit = submit;
    this.withdraw = withdraw;
    this.desks = desks;
  }

  void draft(Park park, Round round) {
    applicants.prepare(key(park, round), content(park),
        park == Park.FOURTEEN_FIRMS ? RosterSamples.of(11, 3, "4000000000.00") : RosterSamples.sufficient());
  }

  ApplicationNumber submit(Park park, Round round) {
    People.asApplicant(park.operator());
    return submit.submit(key(park, round), UUID.randomUUID().toString()).application();
  }

  /** Puts right what the district found wrong. R39. */
  void correct(Park park, ApplicationNumber number, Round round) {
    People.asApplicant(park.operator());
    var mended = content(park);
    DraftSamples.section(mended, "park").put("address", "示范路2号");
    save.save(key(park, round), mended.toString(), OptionalInt.empty());
    desks.complete(number, CORRECT_APPLICATION, Map.of("corrected", true));
  }

  void withdraw(Park park, ApplicationNumber number) {
    People.asApplicant(park.operator());
    withdraw.withdraw(number, "园区建设方案调整，拟下一批次申报。");
  }

  private static ObjectNode content(Park park) {
    var draft = DraftSamples.draft(park.operator(), park.district(), park.east());
    DraftSamples.section(draft, "park").put("name", park.parkName());
    return draft;
  }

  private static DraftKey key(Park park, Round round) {
    return new DraftKey(round.number(), park.operator(), 1);
  }
}

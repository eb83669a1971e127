package org.featuredpark.application.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.featuredpark.application.ApplicationStatus.ACCEPTED;
import static org.featuredpark.application.ApplicationStatus.NOT_ELIGIBLE;
import static org.featuredpark.application.process.ApplicationIntakeProcess.DISPOSE_FINDINGS;
import static org.featuredpark.application.process.ApplicationIntakeProcess.KEY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.featuredpark.application.Applications;
import org.featuredpark.application.DraftSamples;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.application.SettleDispute;
import org.featuredpark.application.TestApplications;
import org.featuredpark.identity.Groups;
import org.featuredpark.notification.Message;
import org.featuredpark.notification.Messages;
import org.featuredpark.round.Round;
import org.featuredpark.shared.District;
import org.featuredpark.shared.Forbidden;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.Journey;
import org.featuredpark.testing.People;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseworkTest
class DoubtProcessTest {

  @Autowired IntakeStory story;
  @Autowired TestApplications applicants;
  @Autowired Applications applications;
  @Autowired SettleDispute disputes;
  @Autowired Messages messages;
  @Autowired Crowd crowd;
  @Autowired Driver driver;
  @Autowired Journey journey;

  private Round round;

  @BeforeEach
  void open_a_round() {
    round = story.openRound();
  }

  @Test
  @Proves("R36")
  void a_doubt_needs_a_written_disposition() {
    var number = story.submitted(round);
    story.verify(number, Map.of("severeDishonesty", "NOT_QUERIED"));

    assertThatThrownBy(() -> story.officer(number, DISPOSE_FINDINGS, Map.of("decision", "ACCEPT")))
        .rootCause().isInstanceOf(Refused.class).hasMessageContaining("R36");
    story.officer(number, DISPOSE_FINDINGS, Map.of("decision", "ACCEPT", "dispositionR36", "已补查，未列入。"));

    journey.of(KEY, number.value()).isEnded().hasPassed(DISPOSE_FINDINGS, "accepted").hasNotPassed("rejected");
  }

  @Test
  @Proves("R36")
  void a_doubt_may_turn_into_a_rejection() {
    var number = story.submitted(round);
    story.verify(number, Map.of("severeDishonesty", "NOT_QUERIED"));

    story.officer(number, DISPOSE_FINDINGS, Map.of("decision", "REJECT", "dispositionR36", "已补查，列入名单。",
        "reason", "申报主体列入严重失信主体名单。"));

    journey.of(KEY, number.value()).isEnded().hasPassed(DISPOSE_FINDINGS, "rejected").hasNotPassed("accepted");
    assertThat(story.lastNote(number)).contains("R36", "列入严重失信主体名单");
  }

  @Test
  @Proves({"R24", "Q3", "E23"})
  void two_operators_on_one_park_are_both_frozen_until_the_district_decides() {
    var first = story.submitted(round);
    story.verify(first, Map.of());
    var second = applicants.submitted(round, IntakeStory.OTHER_OPERATOR, District.HAIDIAN, 0.001);
    assertThat(applications.isFrozen(first)).isFalse();

    story.verify(second, Map.of());
    assertThat(driver.openTasks(second.value())).containsExactly(DISPOSE_FINDINGS);
    assertThat(applications.isFrozen(first)).isTrue();

    story.officer(second, DISPOSE_FINDINGS, Map.of("decision", "REJECT", "dispositionR24", "运营权属于前一申报主体。",
        "reason", "不是该园区的运营主体。"));
    assertThat(applications.isFrozen(first)).isFalse();
    assertThat(applications.get(second).status()).isEqualTo(NOT_ELIGIBLE);
  }

  /** Q3: a district decides by the operation right, for its own park; the other district decides for the other. */
  @Test
  @Proves({"Q3", "E23"})
  void each_of_two_districts_settles_the_dispute_for_its_own_park() {
    var first = story.submitted(round);
    story.verify(first, Map.of());
    var second = applicants.submitted(round, IntakeStory.OTHER_OPERATOR, District.CHAOYANG, 0.001);
    story.verify(second, Map.of());
    assertThat(messages.list(List.of(Groups.officersOf(District.HAIDIAN)), "reader", 50))
        .filteredOn(message -> message.caseRef().equals(Optional.of(first.value())))
        .extracting(Message::subject).contains("四至与其他区的申报重叠：" + first);

    story.officer(second, DISPOSE_FINDINGS, Map.of("decision", "ACCEPT", "dispositionR24", "本区认定其有运营权。"));
    assertThat(applications.isFrozen(second)).isFalse();
    assertThat(applications.isFrozen(first)).isTrue();

    assertThatThrownBy(() -> disputes.settle(first, "代为处理")).isInstanceOf(Forbidden.class);
    People.asOfficer(District.HAIDIAN);
    assertThatThrownBy(() -> disputes.settle(first, " ")).isInstanceOf(Refused.class).hasMessageContaining("依据");
    disputes.settle(first, "运营权属于本区申报主体，有产权证明。");
    assertThat(applications.isFrozen(first)).isFalse();
    assertThat(story.lastNote(first)).contains("四至争议", "有产权证明");
    assertThatThrownBy(() -> disputes.settle(first, "再次")).isInstanceOf(Refused.class).hasMessageContaining("没有");
  }

  @Test
  void a_dispute_of_a_park_in_verification_is_settled_there() {
    var first = story.submitted(round);
    var second = applicants.submitted(round, IntakeStory.OTHER_OPERATOR, District.CHAOYANG, 0.001);
    story.verify(second, Map.of());

    People.asOfficer(District.HAIDIAN);
    assertThatThrownBy(() -> disputes.settle(first, "运营权属于本区申报主体。")).isInstanceOf(Refused.class)
        .hasMessageContaining("核验任务");
    story.verify(first, Map.of());
    assertThat(driver.openTasks(first.value())).containsExactly(DISPOSE_FINDINGS);
  }

  @Test
  @Proves({"R24", "Q3"})
  void an_overlap_is_found_among_any_number_of_applications() {
    var first = story.submitted(round);
    story.verify(first, Map.of());
    crowd.surround(first, 1_200);
    var second = applicants.submitted(round, IntakeStory.OTHER_OPERATOR, District.HAIDIAN, 0.001);

    story.verify(second, Map.of());

    assertThat(applications.isFrozen(first)).isTrue();
  }

  @Test
  @Proves("R31")
  void an_industry_off_the_citys_list_is_put_before_an_officer() {
    var draft = DraftSamples.draft();
    DraftSamples.section(draft, "industry").put("leadingIndustry", "OTHER");
    var number = applicants.submitted(story.key(round), draft, RosterSamples.sufficient());
    story.verify(number, Map.of());

    assertThat(driver.openTasks(number.value())).containsExactly(DISPOSE_FINDINGS);
    story.officer(number, DISPOSE_FINDINGS, Map.of("decision", "REJECT", "dispositionR31", "属一般加工业。",
        "reason", "产业定位不符合高精尖产业发展方向。"));
    assertThat(applications.get(number).status()).isEqualTo(NOT_ELIGIBLE);
  }

  @Test
  @Proves({"Q3", "E24"})
  void parks_that_share_an_edge_do_not_overlap() {
    story.verify(story.submitted(round), Map.of());
    var neighbour = applicants.submitted(round, IntakeStory.OTHER_OPERATOR, District.HAIDIAN, 0.002);

    story.verify(neighbour, Map.of());

    assertThat(applications.get(neighbour).status()).isEqualTo(ACCEPTED);
  }
}

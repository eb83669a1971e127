package org.featuredpark.shortlist.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.featuredpark.shortlist.process.DistrictShortlistProcess.DECIDE_LATE_DISTRICT;
import static org.featuredpark.shortlist.process.DistrictShortlistProcess.DISTRICT_DEADLINE;
import static org.featuredpark.shortlist.process.DistrictShortlistProcess.DISTRICT_FORWARDING;
import static org.featuredpark.shortlist.process.DistrictShortlistProcess.DRAFT_LETTER;
import static org.featuredpark.shortlist.process.DistrictShortlistProcess.EXPLAIN_REJECTION;
import static org.featuredpark.shortlist.process.DistrictShortlistProcess.FILE_NIL_REPORT;
import static org.featuredpark.shortlist.process.DistrictShortlistProcess.FORWARDED;
import static org.featuredpark.shortlist.process.DistrictShortlistProcess.FORWARDED_LATE;
import static org.featuredpark.shortlist.process.DistrictShortlistProcess.FORWARD_RECOMMENDATION;
import static org.featuredpark.shortlist.process.DistrictShortlistProcess.LATE_REJECTED;
import static org.featuredpark.shortlist.process.DistrictShortlistProcess.NIL_REPORTED;
import static org.featuredpark.shortlist.process.DistrictShortlistProcess.ONE_DAY_LEFT;
import static org.featuredpark.shortlist.process.DistrictShortlistProcess.RANK_CANDIDATES;
import static org.featuredpark.shortlist.process.DistrictShortlistProcess.REMIND_DISTRICT;
import static org.featuredpark.shortlist.process.DistrictShortlistProcess.SEAL_RECOMMENDATION;
import static org.featuredpark.shortlist.process.DistrictShortlistProcess.THREE_DAYS_LEFT;

import java.util.Map;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.shared.Clause;
import org.featuredpark.shared.Refused;
import org.featuredpark.shortlist.Candidate;
import org.featuredpark.shortlist.Recommendation;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.People;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseworkTest
class DistrictShortlistProcessTest {

  @Autowired
  private DistrictStory story;

  @Test
  @Proves({"R42", "R44", "R45", "R46"})
  void a_sealed_recommendation_reaches_the_city_and_every_applicant() {
    story.begin(4);
    story.rank(1, 3, 2);
    story.seal("京海科函〔2024〕7号");

    story.journey().isEnded().hasPassed(DRAFT_LETTER, DISTRICT_FORWARDING, FORWARD_RECOMMENDATION, FORWARDED)
        .hasNotPassed(FILE_NIL_REPORT, DECIDE_LATE_DISTRICT, NIL_REPORTED, FORWARDED_LATE);
    assertThat(story.recommendations()).extracting(Recommendation::application)
        .containsExactly(story.park(1), story.park(3), story.park(2));
    assertThat(story.told(story.park(3))).contains(true);
    assertThat(story.told(story.park(4))).contains(false);
    assertThat(story.messagesTo(story.park(4))).singleElement().asString().contains("主导产业尚不鲜明", "申请复核");
    assertThat(story.papers()).extracting("name").containsExactlyInAnyOrder("海淀区推荐函.pdf", "海淀区推荐名单汇总表.pdf");
    assertThat(story.openTasks()).isEmpty();
  }

  @Test
  @Proves("R43")
  void a_district_without_a_worthy_park_reports_none() {
    story.begin(2);
    story.rank();
    story.complete(FILE_NIL_REPORT, Map.of("decision", "APPROVED", "nilReason", "均未达到区级重点产业要求"));
    story.runJobs();

    story.journey().isEnded().hasPassed(FILE_NIL_REPORT, NIL_REPORTED)
        .hasNotPassed(DRAFT_LETTER, SEAL_RECOMMENDATION, FORWARDED);
    assertThat(story.recommendations()).isEmpty();
    assertThat(story.told(story.park(1))).contains(false);
  }

  @Test
  void the_head_may_send_back_both_a_nil_report_and_a_selection() {
    story.begin(2);
    story.rank();
    story.complete(FILE_NIL_REPORT, Map.of("decision", "RETURNED", "returnReason", "请再议"));
    story.rank(2);
    story.complete(SEAL_RECOMMENDATION, Map.of("decision", "RETURNED", "returnReason", "顺序不妥"));
    story.rank(1);
    story.seal("京海科函〔2024〕8号");

    story.journey().isEnded().hasPassed(FORWARDED);
    assertThat(story.recommendations()).extracting(Recommendation::application).containsExactly(story.park(1));
  }

  @Test
  @Proves({"R44", "R46"})
  void a_letter_that_does_not_match_its_package_comes_back_to_the_head() {
    story.begin(2);
    story.rank(1, 2);
    story.complete(SEAL_RECOMMENDATION, DistrictStory.sealed("京海科函〔2024〕9号", false, true));

    story.journey().isNotEnded().waitsAt(SEAL_RECOMMENDATION).hasNotPassed(FORWARD_RECOMMENDATION);
    assertThat(story.brief(SEAL_RECOMMENDATION)).contains("R44");

    story.withdraw(2);
    story.complete(SEAL_RECOMMENDATION, DistrictStory.sealed("京海科函〔2024〕9号", true, true));
    assertThat(story.brief(SEAL_RECOMMENDATION)).contains("R46");

    story.complete(SEAL_RECOMMENDATION, Map.of("decision", "RETURNED", "returnReason", "一个园区已撤回"));
    story.rank(1);
    story.seal("京海科函〔2024〕9号");
    story.journey().isEnded().hasPassed(FORWARDED);
  }

  @Test
  @Proves("R45")
  void a_late_district_is_put_before_the_city_and_its_applicants_are_told_why_they_lose() {
    story.begin(1);
    story.fireTimer(DISTRICT_DEADLINE);
    story.journey().waitsAt(DECIDE_LATE_DISTRICT);

    story.decideLate(Map.of("decision", "REJECT", "lateReason", "无正当理由"));

    story.journey().isEnded().hasPassed(EXPLAIN_REJECTION, LATE_REJECTED).hasNotPassed(FORWARD_RECOMMENDATION);
    assertThat(story.told(story.park(1))).contains(false);
    assertThat(story.messagesTo(story.park(1))).anyMatch(body -> body.contains("无正当理由"));
    assertThat(story.openTasks()).isEmpty();
  }

  @Test
  void a_late_district_is_not_turned_away_while_one_of_its_parks_is_still_verified() {
    story.begin(2);
    story.setStatus(2, ApplicationStatus.SUBMITTED);
    story.fireTimer(DISTRICT_DEADLINE);
    var reject = Map.<String, Object>of("decision", "REJECT", "lateReason", "无正当理由");

    assertThatThrownBy(() -> story.decideLate(reject)).hasStackTraceContaining("办结本区全部核验");
    story.journey().waitsAt(DECIDE_LATE_DISTRICT);

    story.setStatus(2, ApplicationStatus.ACCEPTED);
    story.decideLate(reject);
    story.journey().isEnded().hasPassed(LATE_REJECTED);
  }

  @Test
  void a_late_district_may_be_given_time_and_is_late_again_when_that_has_passed() {
    story.begin(1);
    story.rank(1);
    story.fireTimer(DISTRICT_DEADLINE);
    story.decideLate(Map.of("decision", "ACCEPT", "graceDay", "2024-08-05", "lateReason", "系统故障"));
    story.journey().waitsAt(RANK_CANDIDATES);
    assertThat(story.dueOf(DISTRICT_DEADLINE)).isEqualTo("2024-08-05T16:00:00Z");

    story.fireTimer(DISTRICT_DEADLINE);
    story.decideLate(Map.of("decision", "ACCEPT", "graceDay", "2024-08-09", "lateReason", "最后一次"));
    story.rank(1);
    story.seal("京海科函〔2024〕10号");

    story.journey().isEnded().hasPassed(FORWARDED_LATE).hasNotPassed(FORWARDED, LATE_REJECTED);
    assertThat(story.recommendations()).hasSize(1);
  }

  @Test
  @Proves("R45")
  void a_seal_after_the_deadline_is_refused_even_before_the_timer_has_fired() {
    story.begin(1);
    story.rank(1);
    story.setTime("2024-07-31T16:00:00Z");
    assertThatThrownBy(() -> story.seal("京海科函〔2024〕11号")).hasStackTraceContaining("截止时间");
    story.journey().waitsAt(SEAL_RECOMMENDATION);
  }

  @Test
  void a_district_is_reminded_three_days_and_one_day_before_its_deadline() {
    story.begin(1);
    assertThat(story.dueOf(THREE_DAYS_LEFT)).isEqualTo("2024-07-25T16:00:00Z");
    assertThat(story.dueOf(ONE_DAY_LEFT)).isEqualTo("2024-07-29T16:00:00Z");
    story.fireTimer(THREE_DAYS_LEFT);
    story.fireTimer(ONE_DAY_LEFT);
    story.journey().isNotEnded().hasPassed(REMIND_DISTRICT).waitsAt(RANK_CANDIDATES);
    assertThat(story.messagesToDistrict()).filteredOn(subject -> subject.equals("区级推荐即将截止")).hasSize(2);
  }

  @Test
  void nobody_is_chosen_while_an_applicant_still_waits_to_be_verified() {
    story.begin(2);
    story.setStatus(2, ApplicationStatus.CORRECTION);
    assertThatThrownBy(() -> story.rank(1)).rootCause()
        .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.clause()).contains(new Clause("R42")));
    story.setStatus(2, ApplicationStatus.ACCEPTED);
    story.rank(1);
    assertThat(story.candidates()).extracting(Candidate::rank).containsExactly(1, null);
  }

  @Test
  void another_district_cannot_rank() {
    story.begin(1);
    People.as("changping", "district-110114");
    assertThatThrownBy(() -> story.rankAsSignedIn(1)).hasStackTraceContaining("海淀区主管部门");
  }
}

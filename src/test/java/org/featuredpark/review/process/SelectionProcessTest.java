package org.featuredpark.review.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.featuredpark.review.Standing.PLAN_MISSING;
import static org.featuredpark.review.Standing.REMOVED;
import static org.featuredpark.review.Standing.RESERVE;
import static org.featuredpark.review.Standing.SELECTED;
import static org.featuredpark.review.Standing.TIE_VOTE;
import static org.featuredpark.round.process.ProgrammeRoundProcess.ANNOUNCED;
import static org.featuredpark.round.process.ProgrammeRoundProcess.ANNOUNCE_LIST;
import static org.featuredpark.round.process.ProgrammeRoundProcess.CANCELLED_BEFORE_ANNOUNCEMENT;
import static org.featuredpark.round.process.ProgrammeRoundProcess.CANCELLED_BY_CITY;
import static org.featuredpark.round.process.ProgrammeRoundProcess.DECIDE_TIE;
import static org.featuredpark.round.process.ProgrammeRoundProcess.DRAFT_NOTICE;
import static org.featuredpark.round.process.ProgrammeRoundProcess.PROMOTE_RESERVE;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.application.Applications;
import org.featuredpark.notice.NoticeKind;
import org.featuredpark.notice.Notices;
import org.featuredpark.review.PlanStatus;
import org.featuredpark.review.ReviewScene;
import org.featuredpark.review.SelectionNotices;
import org.featuredpark.review.Selections;
import org.featuredpark.round.RoundStatus;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Refused;
import org.featuredpark.shared.RoundNumber;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseworkTest
class SelectionProcessTest {

  @Autowired ReviewScene scene;
  @Autowired SelectionStory story;
  @Autowired Selections selections;
  @Autowired SelectionNotices notices;
  @Autowired Notices published;
  @Autowired Applications applications;
  @Autowired Rounds rounds;

  @Test
  @Proves({"R50", "R51", "R52", "R53"})
  void the_best_parks_are_announced_and_every_recommended_park_learns_where_it_stands() {
    var round = scene.round(2, 5);
    var first = story.candidate(round, 1, "88.000");
    var second = story.candidate(round, 2, "80.000");
    var third = story.candidate(round, 3, "70.000");

    story.rank(round);
    story.confirm(round);
    assertThat(published.get(story.openNotice(round)).items()).extracting(item -> item.application())
        .containsExactly(first, second);
    story.endNotice(round);
    story.announce(round);

    story.journey(round).isEnded().hasPassed(ANNOUNCE_LIST, ANNOUNCED).hasNotPassed(DECIDE_TIE, PROMOTE_RESERVE);
    assertThat(rounds.get(round).status()).isEqualTo(RoundStatus.ANNOUNCED);
    assertThat(rounds.get(round).announcedOn()).isAfter(LocalDate.of(2024, 9, 2));
    assertThat(selections.plan(first).orElseThrow().status()).isEqualTo(PlanStatus.FROZEN);
    assertThat(selections.plan(third).orElseThrow().status()).isEqualTo(PlanStatus.COUNTERSIGNED);
    assertThat(status(third)).isEqualTo(ApplicationStatus.NOT_SELECTED);
    story.life(third).isEnded();
    story.life(first).isNotEnded();
    story.life(second).isNotEnded();
  }

  @Test
  @Proves({"R52", "R53"})
  void a_removed_park_is_replaced_by_the_next_reserve_which_gets_a_notice_of_its_own() {
    var round = scene.round(2, 5);
    var first = story.candidate(round, 1, "88.000");
    var second = story.candidate(round, 2, "80.000");
    var planless = story.candidateWithoutPlan(round, 3, "75.000");
    var fourth = story.candidate(round, 4, "70.000");
    story.rank(round);
    story.confirm(round);

    story.endNotice(round, second);

    var replacement = published.get(story.openNotice(round));
    assertThat(replacement.kind()).isEqualTo(NoticeKind.REPLACEMENT);
    assertThat(replacement.items()).extracting(item -> item.application()).containsExactly(fourth);
    story.endNotice(round);
    story.announce(round);
    story.journey(round).isEnded().hasPassed(PROMOTE_RESERVE);
    assertThat(notices.of(round)).hasSize(2);
    assertThat(story.standings(round)).containsOnly(Map.entry(first, SELECTED), Map.entry(second, REMOVED),
        Map.entry(planless, RESERVE), Map.entry(fourth, SELECTED));
    assertThat(status(second)).isEqualTo(ApplicationStatus.NOT_SELECTED);
  }

  @Test
  @Proves({"R03", "R51"})
  void a_tie_at_the_last_place_goes_to_a_recorded_vote() {
    var round = scene.round(10, 5);
    IntStream.rangeClosed(1, 9).forEach(i -> story.candidate(round, i, "90.000"));
    var tenth = story.candidate(round, 10, "80.000");
    var eleventh = story.candidate(round, 11, "80.000");

    story.rank(round);
    assertThat(story.standings(round)).containsEntry(tenth, TIE_VOTE).containsEntry(eleventh, TIE_VOTE);
    assertThatThrownBy(() -> story.vote(round, Map.of(tenth, 2, eleventh, 2))).hasRootCauseInstanceOf(Refused.class)
        .hasMessageContaining("再次表决");
    assertThatThrownBy(() -> story.vote(round, Map.of(tenth, 3))).hasRootCauseInstanceOf(Refused.class)
        .hasMessageContaining("每个并列园区");
    story.vote(round, Map.of(tenth, 2, eleventh, 3));

    assertThat(story.standings(round)).containsEntry(eleventh, SELECTED).containsEntry(tenth, RESERVE);
    story.confirm(round);
    story.endNotice(round);
    story.announce(round);
    story.journey(round).isEnded().hasPassed(DECIDE_TIE, ANNOUNCED);
    assertThat(selections.ofRound(round)).filteredOn(park -> park.selected()).hasSize(10);
  }

  @Test
  void the_place_of_a_park_without_a_plan_goes_to_the_next() {
    var round = scene.round(1, 5);
    var planless = story.candidateWithoutPlan(round, 1, "88.000");
    var second = story.candidate(round, 2, "80.000");
    story.rank(round);
    assertThat(story.standings(round)).containsEntry(planless, PLAN_MISSING).containsEntry(second, SELECTED);
  }

  @Test
  void the_city_head_may_end_the_round_and_says_why() {
    var round = scene.round(1, 5);
    var only = story.candidate(round, 1, "59.999");
    story.rank(round);
    assertThatThrownBy(() -> story.confirm(round)).hasRootCauseInstanceOf(Refused.class)
        .hasMessageContaining("没有园区入选");
    assertThatThrownBy(() -> story.confirm(round, "CANCELLED", "")).hasRootCauseInstanceOf(Refused.class);
    story.confirm(round, "CANCELLED", "无园区达到合格线");

    story.journey(round).isEnded().hasPassed(CANCELLED_BY_CITY).hasNotPassed(DRAFT_NOTICE);
    assertThat(rounds.get(round).status()).isEqualTo(RoundStatus.CANCELLED);
    assertThat(status(only)).isEqualTo(ApplicationStatus.NOT_SELECTED);
    assertThat(story.messagesAbout(only)).singleElement().asString().contains("无园区达到合格线", "申请复核");
    story.life(only).isEnded();
  }

  @Test
  @Proves("R51")
  void an_emptied_list_cannot_be_announced_and_the_round_can_still_be_ended() {
    var round = scene.round(1, 5);
    var only = story.candidate(round, 1, "80.000");
    story.rank(round);
    story.confirm(round);
    story.endNotice(round, only);
    assertThatThrownBy(() -> story.answer(round, "CONFIRMED", "")).hasRootCauseInstanceOf(Refused.class)
        .hasMessageContaining("要求至少 1 个");
    story.answer(round, "CANCELLED", "名单内园区均被移出");

    story.journey(round).isEnded().hasPassed(CANCELLED_BEFORE_ANNOUNCEMENT).hasNotPassed(ANNOUNCE_LIST);
    assertThat(status(only)).isEqualTo(ApplicationStatus.NOT_SELECTED);
  }

  @Test
  void a_park_that_took_its_application_back_leaves_the_list() {
    var round = scene.round(1, 5);
    var first = story.candidate(round, 1, "88.000");
    var second = story.candidate(round, 2, "80.000");
    story.rank(round);
    story.confirm(round);
    scene.withdraw(first);

    assertReplaced(round, first, second);
    assertThat(status(first)).isEqualTo(ApplicationStatus.WITHDRAWN);
  }

  @Test
  @Proves("R36")
  void an_operator_that_came_to_be_severely_dishonest_leaves_the_list_and_its_place_goes_to_the_next() {
    var round = scene.round(1, 5);
    var first = story.candidate(round, 1, "88.000");
    var second = story.candidate(round, 2, "80.000");
    story.rank(round);
    story.confirm(round);
    story.recordDishonesty(first);

    assertReplaced(round, first, second);
    assertThat(selections.ofRound(round)).filteredOn(park -> park.number().equals(first))
        .singleElement().satisfies(park -> assertThat(park.reason()).contains("列入严重失信主体名单"));
    assertThat(status(first)).isEqualTo(ApplicationStatus.NOT_SELECTED);
  }

  @Test
  @Proves("R36")
  void nothing_is_announced_before_the_list_of_the_dishonest_was_queried_once_more() {
    var round = scene.round(2, 5);
    var first = story.candidate(round, 1, "88.000");
    var second = story.candidate(round, 2, "80.000");
    story.rank(round);
    story.confirm(round);
    story.endNotice(round);

    assertThatThrownBy(() -> story.answer(round, "CONFIRMED", "", false)).hasRootCauseInstanceOf(Refused.class)
        .hasMessageContaining("再次查询严重失信主体名单");
    story.recordDishonesty(first);
    story.announce(round);

    assertThat(story.standings(round)).containsEntry(first, REMOVED).containsEntry(second, SELECTED);
  }

  /** After the notice that is open a second one names the next park, and that one is announced. */
  private void assertReplaced(RoundNumber round, ApplicationNumber first, ApplicationNumber second) {
    story.endNotice(round);
    assertThat(published.get(story.openNotice(round)).items()).extracting(item -> item.application())
        .containsExactly(second);
    story.endNotice(round);
    story.announce(round);
    assertThat(story.standings(round)).containsEntry(first, REMOVED).containsEntry(second, SELECTED);
  }

  private ApplicationStatus status(ApplicationNumber park) {
    return applications.get(park).status();
  }
}

package org.featuredpark.round.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.featuredpark.round.process.ProgrammeRoundProcess.ANNOUNCED;
import static org.featuredpark.round.process.ProgrammeRoundProcess.ANNOUNCE_RESULT;
import static org.featuredpark.round.process.ProgrammeRoundProcess.CANCELLED_BEFORE_ANNOUNCEMENT;
import static org.featuredpark.round.process.ProgrammeRoundProcess.CANCELLED_BY_CITY;
import static org.featuredpark.round.process.ProgrammeRoundProcess.CANCELLED_WITHOUT_CANDIDATES;
import static org.featuredpark.round.process.ProgrammeRoundProcess.CLOSE_WINDOW;
import static org.featuredpark.round.process.ProgrammeRoundProcess.CONFIRM_LIST;
import static org.featuredpark.round.process.ProgrammeRoundProcess.DECIDE_TIE;
import static org.featuredpark.round.process.ProgrammeRoundProcess.DRAFT_NOTICE;
import static org.featuredpark.round.process.ProgrammeRoundProcess.PROMOTE_RESERVE;
import static org.featuredpark.round.process.ProgrammeRoundProcess.PUBLICATION_GATE;
import static org.featuredpark.round.process.ProgrammeRoundProcess.PUBLISH_NOTICE;
import static org.featuredpark.round.process.ProgrammeRoundProcess.RANK_PARKS;
import static org.featuredpark.round.process.ProgrammeRoundProcess.REMIND_UNSENT;
import static org.featuredpark.round.process.ProgrammeRoundProcess.REVIEW_PARKS;
import static org.featuredpark.round.process.ProgrammeRoundProcess.SHORTLIST_DISTRICTS;

import java.util.List;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every path through the round's model, its steps and the processes it calls being stood in for. */
class RoundModelTest {

  private final RoundEngine round = new RoundEngine();

  @AfterEach
  void close() {
    round.close();
  }

  @Test
  void a_round_runs_from_its_call_to_the_announced_list() {
    round.recommended = 2;
    round.start();
    round.fireWindow();
    round.runJobs();
    round.complete(CONFIRM_LIST);
    round.complete(ANNOUNCE_RESULT);
    round.runJobs();

    assertThat(round.ended()).isTrue();
    assertThat(round.passed()).contains(ANNOUNCED, PUBLICATION_GATE)
        .doesNotContain(DECIDE_TIE, PROMOTE_RESERVE, CANCELLED_BY_CITY, CANCELLED_WITHOUT_CANDIDATES);
    assertThat(round.timesPassed(SHORTLIST_DISTRICTS)).isEqualTo(2);
    assertThat(round.timesPassed(REVIEW_PARKS)).isEqualTo(2);
    assertThat(round.calledWith("districtShortlist"))
        .containsExactlyInAnyOrder("PILOT-2024-1/110108", "PILOT-2024-1/BDA");
    assertThat(round.calledWith("expertReview"))
        .containsExactlyInAnyOrder("PILOT-2024-1-110108-0001", "PILOT-2024-1-BDA-0001");
    assertThat(round.calledWith("publicNotice")).containsExactly("N-1");
  }

  @Test
  void an_extension_waits_for_the_window_again() {
    round.start();
    round.extend();
    round.extend();
    round.fireWindow();
    assertThat(round.ended()).isTrue();
    assertThat(round.passed()).contains("deadlineExtended", CANCELLED_WITHOUT_CANDIDATES).doesNotContain(REVIEW_PARKS);
  }

  @Test
  void a_reminder_waits_for_the_window_again() {
    round.start();
    round.fireReminder();
    round.extend();
    round.fireReminder();
    round.fireWindow();
    assertThat(round.ended()).isTrue();
    assertThat(round.timesPassed(REMIND_UNSENT)).isEqualTo(2);
    assertThat(round.passed()).contains(CLOSE_WINDOW).doesNotContain(REVIEW_PARKS);
  }

  @Test
  void a_tie_at_the_cut_is_decided_and_the_list_ranked_again() {
    round.recommended = 2;
    round.ties = List.of(true, true, false).iterator();
    round.start();
    round.fireWindow();
    round.runJobs();
    round.complete(DECIDE_TIE);
    round.complete(DECIDE_TIE);
    round.complete(CONFIRM_LIST);
    assertThat(round.timesPassed(RANK_PARKS)).isEqualTo(3);
    assertThat(round.passed()).contains(DRAFT_NOTICE);
  }

  @Test
  void the_city_may_end_the_round_before_the_notice() {
    round.recommended = 2;
    round.listDecision = "CANCELLED";
    round.start();
    round.fireWindow();
    round.runJobs();
    round.complete(CONFIRM_LIST);
    assertThat(round.ended()).isTrue();
    assertThat(round.passed()).contains(CANCELLED_BY_CITY).doesNotContain(DRAFT_NOTICE, ANNOUNCED);
  }

  @Test
  @Proves("R53")
  void a_promoted_reserve_gets_a_notice_of_its_own() {
    round.recommended = 2;
    round.replacements = List.of(true, false).iterator();
    round.start();
    round.fireWindow();
    round.runJobs();
    round.complete(CONFIRM_LIST);
    assertThat(round.timesPassed(PUBLISH_NOTICE)).isEqualTo(2);
    assertThat(round.passed()).contains(PROMOTE_RESERVE, PUBLICATION_GATE);
    assertThat(round.calledWith("publicNotice")).containsExactly("N-1", "N-2");
  }

  @Test
  void the_city_may_end_the_round_instead_of_announcing() {
    round.recommended = 2;
    round.start();
    round.fireWindow();
    round.runJobs();
    round.complete(CONFIRM_LIST);
    round.listDecision = "CANCELLED";
    round.complete(ANNOUNCE_RESULT);
    assertThat(round.ended()).isTrue();
    assertThat(round.passed()).contains(CANCELLED_BEFORE_ANNOUNCEMENT).doesNotContain(ANNOUNCED);
  }
}

package org.featuredpark.wholeround;

import static org.assertj.core.api.Assertions.assertThat;

import org.featuredpark.lifecycle.process.ParkLifecycleProcess;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.CostMeter;
import org.featuredpark.testing.CostReport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** One round in a system of its own, so that whatever is left at the end is this round's. */
@CaseworkTest
@TestPropertySource(properties = "featuredpark.documents.folder=target/whole-round-documents")
class WholeRoundTest {

  @Autowired private ApplicationChapter application;
  @Autowired private ShortlistChapter shortlist;
  @Autowired private ReviewChapter review;
  @Autowired private NoticeChapter notice;
  @Autowired private ConstructionChapter construction;
  @Autowired private EvaluationChapter evaluation;
  @Autowired private TitleChapter title;
  @Autowired private StillThere stillThere;
  @Autowired private Outcomes outcomes;
  @Autowired private CostMeter meter;

  @Test
  void a_round_from_its_call_to_the_last_exit_leaves_nothing_waiting_but_titles_that_will_run_out() {
    var cost = new CostReport("whole-round", meter);
    var entries = cost.of("call and intake", application::play);
    cost.of("shortlist", () -> shortlist.play(entries));
    cost.of("review", () -> review.play(entries));
    cost.of("notice and announcement", () -> notice.play(entries));
    cost.of("construction", () -> construction.play(entries));
    cost.of("evaluation", () -> evaluation.play(entries));
    cost.of("recognition, exit and appeal", () -> title.play(entries));
    cost.write();
    assertThat(cost.of(CostReport.ALTOGETHER)).satisfies(spent -> {
      assertThat(spent.rows() / Park.values().length).as("rows for each applicant").isLessThanOrEqualTo(980);
      assertThat(spent.statements() / Park.values().length).as("statements").isLessThanOrEqualTo(1510);
      assertThat(spent.loose()).as("rows written outside a transaction").isZero();
    });

    var recognised = TitleChapter.KEPT.stream().map(entries::of).map(ApplicationNumber::value).toList();
    assertThat(stillThere.cases()).containsOnlyKeys(ParkLifecycleProcess.KEY);
    assertThat(stillThere.cases().get(ParkLifecycleProcess.KEY)).containsExactlyInAnyOrderElementsOf(recognised);
    assertThat(stillThere.openTasks()).isEmpty();
    assertThat(stillThere.jobs()).containsExactlyInAnyOrderElementsOf(
        recognised.stream().map(number -> ParkLifecycleProcess.TITLE_EXPIRED + " " + number).toList());
    assertThat(stillThere.incidents()).isZero();
    assertThat(entries.parks()).hasSize(Park.values().length);
    outcomes.assertAuditStands();
  }
}

package org.featuredpark.wholeround;

import static org.assertj.core.api.Assertions.assertThat;
import static org.featuredpark.review.process.ExpertReviewProcess.DECLARE_CONFLICT;
import static org.featuredpark.review.process.ExpertReviewProcess.SCORE_PARK;
import static org.featuredpark.round.process.ProgrammeRoundProcess.DECIDE_TIE;
import static org.featuredpark.wholeround.Park.HONGDA;
import static org.featuredpark.wholeround.Park.HUANGCUN;
import static org.featuredpark.wholeround.Park.SHANGDI;

import java.time.LocalDate;
import org.featuredpark.review.Panels;
import org.featuredpark.review.PlanStatus;
import org.featuredpark.review.SeatStatus;
import org.featuredpark.review.SelectedPark;
import org.featuredpark.review.Selections;
import org.featuredpark.review.Standing;
import org.springframework.stereotype.Component;

/** The panels: an expert steps down over the papers and is replaced; two parks tie for the last place. R48–R51. */
@Component
class ReviewChapter {

  private static final LocalDate DECLARED = LocalDate.of(2024, 8, 5);
  private static final LocalDate SCORED = LocalDate.of(2024, 8, 9);
  private static final LocalDate PLANNED = LocalDate.of(2024, 8, 13);

  private final Course course;
  private final City city;
  private final Experts experts;
  private final Plans plans;
  private final Desks desks;
  private final Panels panels;
  private final Selections selections;

  ReviewChapter(Course course, City city, Experts experts, Plans plans, Desks desks, Panels panels,
      Selections selections) {
    this.course = course;
    this.city = city;
    this.experts = experts;
    this.plans = plans;
    this.desks = desks;
    this.panels = panels;
    this.selections = selections;
  }

  void play(Entries entries) {
    course.until(DECLARED);
    Park.recommended().forEach(park -> experts.declareNone(entries.of(park)));
    course.until(SCORED);
    fourValidSheetsAreNotEnough(entries);
    Park.recommended().stream().filter(park -> park != SHANGDI)
        .forEach(park -> experts.score(entries.of(park), park.quality()));
    course.until(PLANNED);
    Park.recommended().forEach(park -> plans.agree(park, entries.of(park)));
    assertThat(Park.recommended()).allSatisfy(park -> assertThat(selections.plan(entries.of(park)).orElseThrow()
        .status()).isEqualTo(PlanStatus.COUNTERSIGNED));
    aTieIsVotedOn(entries);
  }

  private void fourValidSheetsAreNotEnough(Entries entries) {
    var park = entries.of(SHANGDI);
    experts.stepDown(park, experts.panel(park).get(2));
    experts.score(park, SHANGDI.quality());
    assertThat(panels.seats(park)).filteredOn(seat -> seat.status() == SeatStatus.SIGNED).hasSize(4);
    assertThat(desks.open(park.value())).contains(DECLARE_CONFLICT).doesNotContain(SCORE_PARK);
    experts.declareNone(park);
    experts.score(park, SHANGDI.quality());
    assertThat(panels.seats(park)).hasSize(6).filteredOn(seat -> seat.status() == SeatStatus.SIGNED).hasSize(5);
  }

  private void aTieIsVotedOn(Entries entries) {
    assertThat(standing(entries, HUANGCUN)).isEqualTo(Standing.TIE_VOTE);
    assertThat(standing(entries, HONGDA)).isEqualTo(Standing.TIE_VOTE);
    assertThat(desks.open(entries.round().number().value())).containsExactly(DECIDE_TIE);
    city.recordVote(entries.round(), entries.of(HUANGCUN), entries.of(HONGDA));
    assertThat(standing(entries, HUANGCUN)).isEqualTo(Standing.SELECTED);
    assertThat(standing(entries, HONGDA)).isEqualTo(Standing.RESERVE);
    assertThat(standing(entries, Park.DOUDIAN)).isEqualTo(Standing.BELOW_LINE);
    assertThat(selections.ofRound(entries.round().number())).hasSize(14)
        .filteredOn(SelectedPark::selected).hasSize(10);
  }

  private Standing standing(Entries entries, Park park) {
    return selections.ofRound(entries.round().number()).stream()
        .filter(one -> one.number().equals(entries.of(park))).findFirst().orElseThrow().standing();
  }
}

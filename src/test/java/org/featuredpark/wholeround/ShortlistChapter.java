package org.featuredpark.wholeround;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.featuredpark.shortlist.process.DistrictShortlistProcess.DECIDE_LATE_DISTRICT;
import static org.featuredpark.shortlist.process.DistrictShortlistProcess.SEAL_RECOMMENDATION;
import static org.featuredpark.wholeround.Park.SHANGDI;
import static org.featuredpark.wholeround.Park.SIJIQING;
import static org.featuredpark.wholeround.Park.WANGJING;
import static org.featuredpark.wholeround.Park.WENQUAN;
import static org.featuredpark.wholeround.Park.YANQI;
import static org.featuredpark.wholeround.Park.YONGFENG;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.shared.District;
import org.featuredpark.shared.Refused;
import org.featuredpark.shared.RoundNumber;
import org.featuredpark.shortlist.DistrictRound;
import org.featuredpark.shortlist.Recommendation;
import org.featuredpark.shortlist.Recommendations;
import org.featuredpark.shortlist.ShortlistOutcome;
import org.featuredpark.shortlist.Shortlists;
import org.springframework.stereotype.Component;

/** The districts: one would like to recommend a fourth park, one has none to recommend, one is late. R42–R47. */
@Component
class ShortlistChapter {

  private static final LocalDate RANKED = LocalDate.of(2024, 7, 24);
  private static final LocalDate GRACE = LocalDate.of(2024, 8, 5);
  private static final District LATE = District.CHAOYANG;
  private static final District WITHOUT = District.HUAIROU;

  private final Course course;
  private final City city;
  private final Districts districts;
  private final Desks desks;
  private final Shortlists shortlists;
  private final Recommendations recommendations;
  private final Outcomes outcomes;

  ShortlistChapter(Course course, City city, Districts districts, Desks desks, Shortlists shortlists,
      Recommendations recommendations, Outcomes outcomes) {
    this.course = course;
    this.city = city;
    this.districts = districts;
    this.desks = desks;
    this.shortlists = shortlists;
    this.recommendations = recommendations;
    this.outcomes = outcomes;
  }

  void play(Entries entries) {
    course.until(RANKED);
    fourAreOneTooMany(entries);
    nothingToRecommend(entries);
    othersInTime(entries);
    lateDistrict(entries);

    assertThat(recommendations.ofRound(entries.round().number())).extracting(Recommendation::application)
        .containsExactlyInAnyOrderElementsOf(entries.of(Park.recommended()));
    outcomes.assertStatus(entries, ApplicationStatus.RECOMMENDED, Park.recommended());
  }

  private void fourAreOneTooMany(Entries entries) {
    var chosen = entries.of(List.of(SHANGDI, YONGFENG, SIJIQING, WENQUAN));
    assertThatThrownBy(() -> districts.rank(entries.round(), District.HAIDIAN, chosen))
        .hasRootCauseInstanceOf(Refused.class).rootCause().hasMessageContaining("3");
    districts.rank(entries.round(), District.HAIDIAN, chosen.subList(0, 3));
    districts.seal(entries.round(), District.HAIDIAN, false);
    assertThat(desks.open(Districts.key(entries.round(), District.HAIDIAN))).containsExactly(SEAL_RECOMMENDATION);
    districts.seal(entries.round(), District.HAIDIAN, true);
    assertOutcome(entries, District.HAIDIAN, ShortlistOutcome.FORWARDED);
    outcomes.assertStatus(entries, ApplicationStatus.NOT_RECOMMENDED, WENQUAN);
    outcomes.assertTold(entries, WENQUAN, "未获区级推荐", "名额有限");
    outcomes.assertTold(entries, WENQUAN, "申请复核", "行政诉讼");
    outcomes.assertTold(entries, YONGFENG, "已获区级推荐", "第2位");
  }

  private void nothingToRecommend(Entries entries) {
    districts.rank(entries.round(), WITHOUT, List.of());
    districts.reportNone(entries.round(), WITHOUT);
    assertOutcome(entries, WITHOUT, ShortlistOutcome.NIL_REPORT);
    outcomes.assertStatus(entries, ApplicationStatus.NOT_RECOMMENDED, YANQI);
    outcomes.assertTold(entries, YANQI, "未获区级推荐");
  }

  private void othersInTime(Entries entries) {
    participating(entries.round().number()).filter(district -> district != District.HAIDIAN)
        .filter(district -> district != WITHOUT && district != LATE).forEach(district -> {
          districts.rank(entries.round(), district, entries.of(Park.recommendedBy(district)));
          if (Park.recommendedBy(district).isEmpty()) {
            districts.reportNone(entries.round(), district);
          } else {
            districts.seal(entries.round(), district, true);
          }
        });
  }

  private void lateDistrict(Entries entries) {
    course.until(entries.round().districtDeadline());
    assertThat(desks.open(Districts.key(entries.round(), LATE))).containsExactly(DECIDE_LATE_DISTRICT);
    city.acceptLate(entries.round(), LATE, GRACE);
    districts.rank(entries.round(), LATE, entries.of(Park.recommendedBy(LATE)));
    districts.seal(entries.round(), LATE, true);
    assertOutcome(entries, LATE, ShortlistOutcome.LATE_ACCEPTED);
    outcomes.assertTold(entries, WANGJING, "已获区级推荐");
  }

  private Stream<District> participating(RoundNumber round) {
    return Arrays.stream(District.values())
        .filter(district -> shortlists.find(new DistrictRound(round, district)).isPresent());
  }

  private void assertOutcome(Entries entries, District district, ShortlistOutcome outcome) {
    assertThat(shortlists.get(new DistrictRound(entries.round().number(), district)).outcome()).isEqualTo(outcome);
  }
}

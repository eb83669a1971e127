package org.featuredpark.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.UUID;
import org.featuredpark.round.Round;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.shared.Forbidden;
import org.featuredpark.shared.NotFound;
import org.featuredpark.shared.RoundNumber;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.People;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** While a boundary is drawn, its applicant hears what it comes to, and of others no more than that they are there. */
@CaseworkTest
class CheckBoundaryTest {

  private static final CreditCode OPERATOR = new CreditCode(RosterSamples.code(5341));
  private static final CreditCode OTHER = new CreditCode(RosterSamples.code(5342));
  private static final double EAST = 0.2;
  private static final double WIDTH = 0.002;

  @Autowired CheckBoundary checking;
  @Autowired TestApplications applicants;
  @Autowired WithdrawApplication withdrawing;

  private Round round;
  private DraftKey key;

  @BeforeEach
  void a_round_is_open() {
    round = applicants.openRound(number());
    key = new DraftKey(round.number(), OPERATOR, 1);
    People.asApplicant(OPERATOR);
  }

  @Test
  void the_area_is_told_and_a_shape_that_is_none_is_explained() {
    assertThat(checking.check(key, DraftSamples.square(EAST)).areaM2()).isCloseTo(18_960, within(50.0));

    var crossed = checking.check(key, "{\"type\":\"Polygon\",\"coordinates\":"
        + "[[[116.3,39.9],[116.31,39.91],[116.31,39.9],[116.3,39.91],[116.3,39.9]]]}");
    assertThat(crossed.areaM2()).isNull();
    assertThat(crossed.problem().getMessage()).contains("自相交");
    assertThat(checking.check(key, null).problem().getMessage()).contains("请提供");
  }

  @Test
  @Proves({"R21", "R24", "Q3"})
  void land_that_somebody_else_claims_is_told_without_saying_who() {
    var number = applicants.submitted(round, OTHER, District.HAIDIAN, EAST);
    People.asApplicant(OPERATOR);

    assertThat(checking.check(key, DraftSamples.square(EAST + WIDTH / 2)).doubts()).singleElement().satisfies(doubt ->
        assertThat(doubt).containsPattern("与另一份申报的范围重叠约 9,4\\d\\d 平方米").contains("R24")
            .doesNotContain(number.value(), OTHER.value(), "示范园", "本单位"));
    assertThat(checking.check(key, DraftSamples.square(EAST + WIDTH)).doubts()).isEmpty();
  }

  @Test
  void the_whole_city_tells_of_one_overlap_only() {
    applicants.submitted(round, OTHER, District.HAIDIAN, EAST);
    applicants.submitted(round, new CreditCode(RosterSamples.code(5343)), District.HAIDIAN, EAST + 2 * WIDTH);
    People.asApplicant(OPERATOR);

    assertThat(checking.check(key, DraftSamples.square(115.5, 39.5, 2, 1.5)).doubts()).hasSize(1);
  }

  @Test
  void ones_own_application_is_no_neighbour_but_ones_other_park_is() {
    applicants.submitted(round, OPERATOR, District.HAIDIAN, EAST);

    assertThat(checking.check(key, DraftSamples.square(EAST)).doubts()).isEmpty();
    assertThat(checking.check(new DraftKey(round.number(), OPERATOR, 2), DraftSamples.square(EAST)).doubts())
        .singleElement().asString().contains("本单位").contains("R21");
  }

  @Test
  void what_was_withdrawn_or_belongs_to_another_round_claims_nothing() {
    var number = applicants.submitted(round, OTHER, District.HAIDIAN, EAST);
    var later = applicants.openRound(number());
    People.asApplicant(OPERATOR);
    assertThat(checking.check(new DraftKey(later.number(), OPERATOR, 1), DraftSamples.square(EAST)).doubts())
        .isEmpty();

    People.asApplicant(OTHER);
    withdrawing.withdraw(number, "暂缓");
    People.asApplicant(OPERATOR);
    assertThat(checking.check(key, DraftSamples.square(EAST)).doubts()).isEmpty();
  }

  @Test
  void nobody_else_may_ask_and_there_must_be_such_a_round() {
    assertThatThrownBy(() -> checking.check(new DraftKey(new RoundNumber("PILOT-NONE-1"), OPERATOR, 1), ""))
        .isInstanceOf(NotFound.class);
    People.asApplicant(OTHER);
    assertThatThrownBy(() -> checking.check(key, "")).isInstanceOf(Forbidden.class);
    People.asOfficer(District.HAIDIAN);
    assertThatThrownBy(() -> checking.check(key, "")).isInstanceOf(Forbidden.class);
  }

  private static String number() {
    return "PILOT-LAND-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
  }
}

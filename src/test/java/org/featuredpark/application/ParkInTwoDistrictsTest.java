package org.featuredpark.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.featuredpark.identity.Groups;
import org.featuredpark.notification.Messages;
import org.featuredpark.round.RoundSamples;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.People;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The sample has 20,000 square metres of land and applies to Haidian. */
@CaseworkTest
class ParkInTwoDistrictsTest {

  private static final CreditCode OPERATOR = new CreditCode(RosterSamples.code(5571));

  @Autowired TestApplications applicants;
  @Autowired Applications applications;
  @Autowired CheckDraft check;
  @Autowired Messages messages;

  private DraftKey key;

  @BeforeEach
  void a_round_is_open() {
    key = new DraftKey(applicants.openRound(RoundSamples.unusedNumber("PILOT-SPAN")).number(), OPERATOR, 1);
  }

  @Test
  @Proves({"R41", "E25"})
  void the_district_with_more_of_the_land_receives_it_and_the_other_is_told_once() {
    var receipt = applicants.receiptFor(key, spanning("110114", 9000), RosterSamples.sufficient());
    var number = receipt.application();
    applicants.prepare(key, spanning("110114", 8000), RosterSamples.sufficient());
    assertThat(applicants.submit(key).version()).isEqualTo(2);

    assertThat(applications.get(number).district()).isEqualTo(District.HAIDIAN);
    var told = messages.list(List.of(Groups.officersOf(District.CHANGPING)), "changping", 50).stream()
        .filter(message -> message.subject().contains(number.value())).toList();
    assertThat(told).singleElement().satisfies(message -> assertThat(message.body())
        .contains("昌平区的占地面积为9000平方米", "海淀区为11000平方米", "由面积较大的海淀区受理"));
  }

  @Test
  @Proves({"R41", "E25"})
  void the_district_with_less_of_the_land_is_not_applied_to() {
    applicants.prepare(key, spanning("110114", 10001), RosterSamples.sufficient());

    assertThatThrownBy(() -> applicants.submit(key)).isInstanceOf(Refused.class)
        .hasMessage("园区跨区：在所投区的占地面积 9999 ㎡，在其他一区 10001 ㎡，要求向占地面积较大的区申报。")
        .satisfies(refused -> assertThat(((Refused) refused).field()).contains("park.district"));
    People.asApplicant(OPERATOR);
    assertThat(check.check(key).findings()).extracting(found -> found.clause().id()).contains("R41");
  }

  @Test
  @Proves("E25")
  void of_equal_parts_the_applicant_chooses() {
    assertThat(applicants.receiptFor(key, spanning("110114", 10000), RosterSamples.sufficient()).inTime()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"110108, 100, park.otherDistricts", "110114, 20000, park.otherDistricts",
      "999999, 100, park.otherDistricts.0.otherDistrict", "110114, -1, park.otherDistricts.0.areaM2"})
  @Proves("R41")
  void what_cannot_be_another_part_of_the_land_is_named(String district, int area, String field) {
    assertThat(ContentReader.problems(spanning(district, area))).singleElement()
        .satisfies(one -> assertThat(one.field()).contains(field));
  }

  @Test
  void a_park_in_one_district_is_kept_as_before() {
    var content = ContentReader.read(DraftSamples.draft());

    assertThat(ContentJson.write(content)).doesNotContain("otherDistricts");
    assertThat(ContentJson.read(ContentJson.write(content))).isEqualTo(content);
    var spanning = ContentReader.read(spanning("110114", 9000));
    assertThat(ContentJson.read(ContentJson.write(spanning))).isEqualTo(spanning);
    assertThat(ContentReader.read(ContentJson.draft(ContentJson.asDraft(spanning)))).isEqualTo(spanning);
  }

  private static ObjectNode spanning(String district, int area) {
    var draft = DraftSamples.draft(OPERATOR, District.HAIDIAN, 0);
    DraftSamples.section(draft, "park").putArray("otherDistricts").addObject().put("otherDistrict", district)
        .put("areaM2", area);
    return draft;
  }
}

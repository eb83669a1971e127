package org.featuredpark.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.featuredpark.application.PrefillState.Comparison;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.shared.Forbidden;
import org.featuredpark.shared.NotFound;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An operator's next draft begins with what its last application said, and every field says that it does. */
@CaseworkTest
class PrefillDraftTest {

  private static final CreditCode OPERATOR = new CreditCode(RosterSamples.code(5351));
  private static final CreditCode STRANGER = new CreditCode(RosterSamples.code(5352));

  @Autowired TestApplications applicants;
  @Autowired PrefillDraft prefilling;
  @Autowired ReadDraft reading;
  @Autowired SaveDraft saving;

  private ApplicationNumber earlier;
  private DraftKey key;

  @BeforeEach
  void the_operator_applied_before() {
    var first = applicants.openRound(name());
    var draft = DraftSamples.draft(OPERATOR, District.HAIDIAN, 0);
    earlier = applicants.submitted(new DraftKey(first.number(), OPERATOR, 1), draft, RosterSamples.sufficient());
    key = new DraftKey(applicants.openRound(name()).number(), OPERATOR, 1);
    People.asApplicant(OPERATOR);
  }

  @Test
  void the_content_is_taken_over_but_no_file_no_roster_and_no_commitment() {
    assertThat(prefilling.read(key).offers()).extracting(Application::number).contains(earlier);
    assertThat(prefilling.read(key).comparison()).isEmpty();

    prefilling.prefill(key, earlier, false);

    var state = reading.read(key);
    var content = draft();
    assertThat(content.at("/park/name").asText()).isEqualTo("示范园");
    assertThat(content.at("/project/milestones")).hasSize(2);
    assertThat(content.at("/commitments").fieldNames()).toIterable().doesNotContain("truthful", "lawAbiding");
    assertThat(reading.roster(key)).isEmpty();
    assertThat(state.materials()).isEmpty();
    assertThat(compared().changed()).isEmpty();
    assertThat(compared().unchanged()).contains("park.name", "park.boundary", "project.milestones", "operation.year")
        .doesNotContain("commitments.truthful", "commitments.lawAbiding");
  }

  @Test
  void a_field_is_marked_until_it_is_changed_or_its_section_is_confirmed() {
    prefilling.prefill(key, earlier, false);
    var content = draft();
    DraftSamples.section(content, "operation").put("year", 2024).put("serviceStaff", "30");
    DraftSamples.section(content, "industry").putArray("residentCapitals").addObject().put("name", "某资本");
    save(content);

    assertThat(compared().changed()).containsExactly("industry.residentCapitals", "operation.year");
    assertThat(compared().unchanged()).contains("operation.serviceStaff", "park.name");

    prefilling.confirm(key, Set.of("park"));
    assertThat(compared().unchanged()).contains("operation.serviceStaff").doesNotContain("park.name");
    assertThat(compared().confirmed()).contains("park.name");
    assertThatThrownBy(() -> prefilling.confirm(key, Set.of("nothing"))).isInstanceOf(Refused.class);
  }

  @Test
  void what_was_entered_is_overwritten_only_if_the_person_says_so() {
    var entered = DraftSamples.read("{\"operator\": {\"creditCode\": \"" + OPERATOR + "\"},"
        + " \"park\": {\"name\": \"新园\"}}");
    save(entered);

    assertThat(prefilling.read(key).blank()).isFalse();
    assertThatThrownBy(() -> prefilling.prefill(key, earlier, false)).isInstanceOf(Refused.class)
        .hasMessageContaining("确认覆盖");
    assertThat(draft()).isEqualTo(entered);
    assertThat(prefilling.read(key).comparison()).isEmpty();

    prefilling.prefill(key, earlier, true);
    assertThat(draft().at("/park/name").asText()).isEqualTo("示范园");
  }

  @Test
  void a_draft_that_holds_the_operators_code_alone_is_blank() {
    save(DraftSamples.read("{\"operator\": {\"creditCode\": \"" + OPERATOR + "\", \"legalName\": \" \"},"
        + " \"project\": {\"planned\": false, \"milestones\": []}}"));

    assertThat(prefilling.read(key).blank()).isTrue();
    prefilling.prefill(key, earlier, false);
    assertThat(draft().at("/park/name").asText()).isEqualTo("示范园");
  }

  @Test
  void what_was_submitted_is_not_begun_anew() {
    var own = new DraftKey(earlier.roundNumber(), OPERATOR, 1);

    assertThat(prefilling.read(own).offers()).isEmpty();
    assertThatThrownBy(() -> prefilling.prefill(own, earlier, true)).hasMessageContaining("已提交过");
  }

  @Test
  void only_own_applications_and_own_drafts() {
    var strange = new DraftKey(key.round(), STRANGER, 1);

    assertThatThrownBy(() -> prefilling.prefill(strange, earlier, false)).isInstanceOf(Forbidden.class);
    People.asApplicant(STRANGER);
    assertThatThrownBy(() -> prefilling.read(key)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> prefilling.confirm(key, Set.of("park"))).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> prefilling.prefill(strange, earlier, false)).isInstanceOf(NotFound.class);
    assertThat(prefilling.read(strange).offers()).isEmpty();
    People.asOfficer(District.HAIDIAN);
    assertThatThrownBy(() -> prefilling.read(key)).isInstanceOf(Forbidden.class);
  }

  private Comparison compared() {
    return prefilling.read(key).comparison().orElseThrow();
  }

  private ObjectNode draft() {
    return DraftSamples.read(reading.read(key).draft().content());
  }

  private void save(ObjectNode content) {
    saving.save(key, content.toString(), OptionalInt.empty());
  }

  private static String name() {
    return "PILOT-PREFILL-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
  }
}

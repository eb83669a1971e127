package org.featuredpark.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.OptionalInt;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.shared.Forbidden;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Before submitting, an applicant hears what the decisions will say. */
@CaseworkTest
class CheckDraftTest {

  private static final CreditCode OPERATOR = new CreditCode(RosterSamples.code(5331));

  @Autowired CheckDraft checking;
  @Autowired SaveDraft saving;
  @Autowired TestApplications applicants;

  private DraftKey key;

  @BeforeEach
  void a_round_is_open() {
    var round = applicants.openRound("PILOT-CHECK-1");
    key = new DraftKey(round.number(), OPERATOR, 1);
  }

  @Test
  void a_park_that_qualifies_has_nothing_against_it() {
    applicants.prepare(key, draft(), RosterSamples.sufficient());

    var check = checking.check(key);

    assertThat(check.state().isComplete()).isTrue();
    assertThat(check.findings()).isEmpty();
  }

  @Test
  void what_the_roster_and_the_form_lack_is_found_by_the_rules_of_the_round() {
    var draft = draft();
    DraftSamples.section(draft, "park").put("usableOfficeAreaM2", 19999.99).put("titleClear", false);
    DraftSamples.section(draft, "industry").put("direction", "INDUSTRY_CLUSTER").put("leadingIndustry", "OTHER");
    DraftSamples.section(draft, "commitments").putArray("penalties").addObject().put("kind", "LARGE_FINE")
        .put("subject", "ENTITY").put("decisionDate", "2023-05-01").put("authority", "某局").put("description", "罚款");
    applicants.prepare(key, draft, RosterSamples.of(11, 2, "3999999999.99"));

    assertThat(clauses()).containsExactlyInAnyOrder("R22", "R23", "R28", "R29", "R30", "R31", "R35");
  }

  @Test
  void an_empty_draft_is_checked_too() {
    People.asApplicant(OPERATOR);
    saving.save(key(2), "{\"park\": {\"operationStartDate\": \"明天\"}}", OptionalInt.empty());

    var check = checking.check(key(2));

    assertThat(check.state().isContentComplete()).isFalse();
    assertThat(check.findings()).extracting(found -> found.clause().id())
        .contains("R13", "R21", "R22", "R25", "R26", "R27", "R28", "R29", "R30").doesNotContain("R31", "R35", "R36");
  }

  @Test
  void another_operators_code_stands_in_the_way() {
    var draft = draft();
    DraftSamples.section(draft, "operator").put("creditCode", DraftSamples.OPERATOR.value());
    applicants.prepare(key, draft, RosterSamples.sufficient());

    assertThat(checking.check(key).state().problems()).singleElement().satisfies(problem ->
        assertThat(problem.field()).contains("operator.creditCode"));
  }

  @Test
  void nobody_else_may_check_it() {
    People.asApplicant(DraftSamples.OPERATOR);
    assertThatThrownBy(() -> checking.check(key)).isInstanceOf(Forbidden.class);
    People.asOfficer(District.HAIDIAN);
    assertThatThrownBy(() -> checking.check(key)).isInstanceOf(Forbidden.class);
  }

  private List<String> clauses() {
    return checking.check(key).findings().stream().map(found -> found.clause().id()).toList();
  }

  private DraftKey key(int park) {
    return new DraftKey(key.round(), OPERATOR, park);
  }

  private static ObjectNode draft() {
    return DraftSamples.draft(OPERATOR, District.HAIDIAN, 0);
  }
}

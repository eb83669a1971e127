package org.featuredpark.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.featuredpark.application.DraftSamples.draft;
import static org.featuredpark.application.DraftSamples.section;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.Money;
import org.featuredpark.shared.Refused;
import org.featuredpark.shared.RefusedTogether;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentReaderTest {

  @Test
  void a_complete_draft_is_read_and_kept_without_loss() {
    var content = ContentReader.read(draft());

    assertThat(ContentReader.problems(draft())).isEmpty();
    assertThat(content.plannedProject().orElseThrow().totalInvestment()).isEqualTo(Money.ofFen(500_000_000L));
    assertThat(ContentJson.read(ContentJson.write(content))).isEqualTo(content);
    assertThat(ContentReader.read(ContentJson.draft(ContentJson.asDraft(content)))).isEqualTo(content);
  }

  @Test
  void a_boundary_is_judged_when_it_is_submitted_and_not_whenever_it_is_read() {
    var draft = draft();
    section(draft, "park").put("boundary", "不是图形");
    assertThat(ContentReader.problems(draft)).extracting(refused -> refused.field().orElseThrow())
        .containsExactly("park.boundary");

    var stored = ContentJson.draft(ContentJson.write(ContentReader.read(draft())));
    section(stored, "park").put("boundary", "不是图形");
    assertThat(ContentJson.read(stored.toString()).park().boundary()).isEqualTo("不是图形");
  }

  @Test
  @Proves("R04")
  void a_park_may_come_without_a_project() {
    var draft = draft();
    section(draft, "project").removeAll().put("planned", false);

    var content = ContentReader.read(draft);

    assertThat(content.plannedProject()).isEmpty();
    assertThat(ContentReader.read(ContentJson.draft(ContentJson.asDraft(content)))).isEqualTo(content);
  }

  @Test
  void everything_that_is_wrong_is_named_at_once_by_label_field_and_clause() {
    var draft = draft();
    section(draft, "operator").put("creditCode", "123").put("establishedDate", "昨天").remove("legalRepName");
    section(draft, "park").put("usableOfficeAreaM2", "二万").put("district", "999999");
    section(draft, "industry").putNull("direction");

    var refused = catchThrowableOfType(RefusedTogether.class, () -> ContentReader.read(draft));

    assertThat(refused.all()).extracting(one -> one.field().orElse("")).contains("operator.creditCode",
        "operator.establishedDate", "operator.legalRepName", "park.usableOfficeAreaM2", "industry.direction");
    assertThat(refused.all()).extracting(Refused::getMessage).contains("法定代表人姓名：请填写。");
    assertThat(refused.all()).anySatisfy(one -> {
      assertThat(one.field()).contains("park.usableOfficeAreaM2");
      assertThat(one.clause().orElseThrow()).hasToString("R22");
    });
  }

  @Test
  void an_empty_draft_lacks_much_and_breaks_nothing() {
    assertThat(ContentReader.problems(DraftSamples.read("{}"))).hasSizeGreaterThan(35);
  }

  @Test
  @Proves({"R13", "E22"})
  void two_directions_cannot_be_chosen() {
    var draft = draft();
    section(draft, "industry").putArray("direction").add("TALENT_LED").add("INDUSTRY_CLUSTER");

    assertThat(problems(draft)).containsExactly("industry.direction");
  }

  @ParameterizedTest
  @CsvSource({"industry, directionEvidence, R13", "industry, leadingIndustry, R31", "operation, resources, R32",
      "operation, serviceRules, R33", "operation, serviceRecord, R34"})
  @Proves({"R13", "R31", "R32", "R33", "R34"})
  void what_a_clause_asks_for_in_words_cannot_be_left_out(String group, String field, String clause) {
    var draft = draft();
    section(draft, group).remove(field);

    assertThat(ContentReader.problems(draft)).singleElement().satisfies(one -> {
      assertThat(one.field()).contains(group + "." + field);
      assertThat(one.clause().orElseThrow()).hasToString(clause);
    });
  }

  @Test
  @Proves("R20")
  void a_park_of_any_other_kind_may_apply() {
    var draft = draft();
    section(draft, "park").put("type", "OTHER").put("typeOther", "楼宇型园区");

    assertThat(ContentReader.read(draft).park().type()).isEqualTo(ParkType.OTHER);
  }

  @Test
  @Proves("R26")
  void where_an_operator_is_registered_is_not_read_off_its_code() {
    var draft = draft();
    section(draft, "operator").put("creditCode", "91350100M000100Y43");
    assertThat(ContentReader.read(draft).operator().isRegisteredInBeijing()).isTrue();

    section(draft, "operator").put("creditCode", DraftSamples.OPERATOR.value()).put("registeredPlace", "OUTSIDE");
    assertThat(ContentReader.read(draft).operator().isRegisteredInBeijing()).isFalse();
  }

  @Test
  void a_genuine_code_whose_check_fails_is_let_through_to_the_official() {
    var draft = draft();
    section(draft, "operator").put("creditCode", "91350211M0000XUF46");

    assertThat(ContentReader.read(draft).operator().creditCode()).isEqualTo(new CreditCode("91350211M0000XUF46"));
  }

  @Test
  void items_of_a_list_are_counted_and_named_with_their_list() {
    var draft = draft();
    section(draft, "project").putArray("milestones").addObject().put("code", "M1").put("name", "开工")
        .put("plannedDate", "2024-13-01").put("weight", 99.5).put("deliverable", "报告");

    assertThat(problems(draft)).containsExactly("project.milestones.0.plannedDate", "project.milestones.0.weight");
    assertThat(ContentReader.problems(draft)).extracting(Refused::getMessage).contains("第1项权重：应为整数。");
  }

  @Test
  @Proves("R07")
  void milestones_outside_the_project_or_not_adding_up_are_refused() {
    var late = draft();
    section(late, "project").put("plannedEndDate", "2025-06-29");
    assertThat(problems(late)).containsExactly("project.milestones");

    var light = draft();
    ((ObjectNode) light.at("/project/milestones/0")).put("weight", 39);
    assertThat(problems(light)).containsExactly("project.milestones");
  }

  @Test
  void both_promises_must_be_given() {
    var draft = draft();
    section(draft, "commitments").put("truthful", false);

    assertThat(problems(draft)).containsExactly("commitments.truthful");
  }

  @Test
  void numbers_are_compared_by_value_not_by_how_they_were_typed() {
    var draft = draft();
    section(draft, "park").put("usableOfficeAreaM2", new BigDecimal("45000.00"));

    assertThat(ContentJson.fields(ContentReader.read(draft)))
        .isEqualTo(ContentJson.fields(ContentReader.read(draft())));
  }

  private static List<String> problems(JsonNode draft) {
    return ContentReader.problems(draft).stream().map(one -> one.field().orElse("")).toList();
  }
}

package org.featuredpark.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.featuredpark.application.DraftSamples.draft;
import static org.featuredpark.application.DraftSamples.section;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be counted, dated or shown stops at its field; it neither passes nor breaks a page. */
class HostileEntriesInDraftTest {

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "1e2147483647", "\"1e2147483648\"", "1e-999999999", "-1e309",
      "99999999999999999999", "0.001", "-1", "[]", "{\"a\": 1}", "\"二万\"", "\"NaN\"", "null"})
  @Proves("R22")
  void a_number_that_nobody_counts_with_is_refused_at_once(String number) {
    var draft = with("usableOfficeAreaM2", number);

    assertThat(ContentReader.problems(draft)).singleElement().satisfies(one -> {
      assertThat(one.field()).contains("park.usableOfficeAreaM2");
      assertThat(one.getMessage()).startsWith("可用办公空间（平方米）：").hasSizeLessThan(120);
    });
    assertThat(EnteredFields.of(draft)).containsKey("park.name");
    assertThat(DraftFigures.of(draft, new TenantRoster(List.of()), LocalDate.of(2024, 7, 20))
        .eligibility(LocalDate.of(2024, 7, 20))).containsKey("usableOfficeAreaM2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"+999999999-12-31", "-999999999-01-01", "0000-01-01", "1899-12-31", "2200-01-01",
      "2024-02-30", "20240720"})
  @Proves("R27")
  void a_day_that_nobody_can_mean_is_refused_and_judged_by_nothing(String day) {
    var draft = with("operationStartDate", "\"" + day + "\"");

    assertThat(problems(draft)).containsExactly("park.operationStartDate");
    assertThat(DraftFigures.of(draft, new TenantRoster(List.of()), LocalDate.of(2024, 7, 20)).operationStartDate())
        .isNull();
    assertThat(WrittenDay.read(day)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u0000", "园\\u0007", "\\ud83c", "\\udc00区", "\\ufffe", "\\u202egnp.exe", "一\\n二",
      "a\\tb"})
  void what_cannot_be_shown_in_a_line_is_refused_and_not_repeated(String escaped) {
    assertThat(ContentReader.problems(with("name", "\"" + escaped + "\""))).singleElement()
        .satisfies(one -> assertThat(one).hasMessage("园区名称：含有不能显示的字符，请删去后重新填写。"));
  }

  @Test
  void a_page_of_text_has_lines_and_any_script_and_picture_characters() {
    var draft = draft();
    section(draft, "operation").put("resources", "一\n二\t三 🏞️👨‍👩‍👧 مرحبا <b>é</b>");

    assertThat(ContentReader.problems(draft)).isEmpty();
  }

  @Test
  @Proves("R35")
  void a_list_that_is_none_is_not_taken_for_an_empty_one() {
    var draft = draft();
    section(draft, "commitments").put("penalties", "没有");

    assertThat(problems(draft)).containsExactly("commitments.penalties");
  }

  @Test
  @Proves("R24")
  void no_share_is_more_than_the_whole() {
    assertThat(problems(with("operatorCoveragePct", "100.01"))).containsExactly("park.operatorCoveragePct");
    assertThat(problems(with("operatorCoveragePct", "100"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{} {\"a\": 1}", "{}}", "{} x", "[]", "NaN", "", "{\"a\": 007}", "{\"a\": 1e99999999999}",
      "{\"a\": 1, \"a\": 2}"})
  void a_draft_is_one_object_and_nothing_after_it(String text) {
    assertThatThrownBy(() -> ContentJson.draft(text)).isInstanceOf(Refused.class);
  }

  @Test
  void a_draft_is_not_nested_deeper_than_anything_can_follow() {
    assertThatThrownBy(() -> ContentJson.draft("{\"a\":".repeat(900) + "1" + "}".repeat(900)))
        .isInstanceOf(Refused.class);
  }

  /** As an input method types it, the code is the operator's own; a draft that holds it must open again. */
  @ParameterizedTest
  @ValueSource(strings = {"９１１１０１０８ＭＡ０１ＡＢＣＤ５Ｔ", "91110108ma01abcd5Ｔ"})
  @Proves("R25")
  void a_credit_code_in_full_width_characters_is_the_same_code(String typed) {
    var draft = draft();
    section(draft, "operator").put("creditCode", typed);

    assertThat(ContentReader.read(draft).operator().creditCode()).isEqualTo(DraftSamples.OPERATOR);
    assertThat(Dossiers.otherOperator(draft, SubmissionSamples.KEY)).isEmpty();
  }

  private static JsonNode with(String field, String json) {
    var draft = draft();
    section(draft, "park").put(field, "THE VALUE");
    return ContentJson.draft(draft.toString().replace("\"THE VALUE\"", json));
  }

  private static List<String> problems(JsonNode draft) {
    return ContentReader.problems(draft).stream().map(one -> one.field().orElse("")).toList();
  }
}

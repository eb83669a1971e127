package org.featuredpark.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.hutool.core.util.CreditCodeUtil;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

  @ParameterizedTest
  @ValueSource(strings = {"91350100M000100Y43", "911101081000004460", "91110108MA01ABCD5T", "91110302MA00TE5T2R",
      "91110115MA0C12340Q"})
  void known_codes_are_accepted(String code) {
    assertThat(CreditCode.of(code).value()).isEqualTo(code);
    assertThat(CreditCode.hasValidCheck(code)).isTrue();
  }

  @Test
  void a_wrong_check_character_is_refused_by_name_of_the_clause() {
    var refused = catchThrowableOfType(Refused.class, () -> CreditCode.of("91350100M000100Y4Z"));
    assertThat(refused.clause()).contains(new Clause("R25"));
    refused = catchThrowableOfType(Refused.class, () -> CreditCode.of("91350100M000100Y44"));
    assertThat(refused).hasMessageContaining("校验位");
    assertThat(refused.field()).contains("creditCode");
  }

  @Test
  void an_official_may_hold_a_genuine_code_whose_check_fails() {
    var early = new CreditCode("91350211M0000XUF46");
    assertThat(early.hasValidCheck()).isFalse();
    assertThatThrownBy(() -> CreditCode.of("91350211M0000XUF46")).isInstanceOf(Refused.class);
  }

  @Test
  void full_width_small_and_padded_input_is_read_as_meant() {
    assertThat(CreditCode.of("　９１１１０１０８ma01abcd5t ")).hasToString("91110108MA01ABCD5T");
    assertThat(CreditCode.isWellFormed("９１１１０１０８ma01abcd5t")).isTrue();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  ", "9111010", "91110108MA01ABCD5TT", "91110108MA01ABCO5T", "911A0108MA01ABCD5T"})
  void what_has_not_the_form_is_refused(String typed) {
    assertThat(CreditCode.isWellFormed(typed)).isFalse();
    assertThat(CreditCode.hasValidCheck(typed)).isFalse();
    assertThatThrownBy(() -> CreditCode.of(typed)).isInstanceOf(Refused.class);
  }

  @Property
  void the_check_agrees_with_an_independent_implementation(@ForAll("wellFormed") String code) {
    assertThat(CreditCode.hasValidCheck(code)).isEqualTo(CreditCodeUtil.isCreditCode(code));
  }

  @Property
  void exactly_one_check_character_fits_a_body(@ForAll("wellFormed") String code) {
    long fitting = "0123456789ABCDEFGHJKLMNPQRTUWXY".chars()
        .filter(check -> CreditCode.hasValidCheck(code.substring(0, 17) + (char) check)).count();
    assertThat(fitting).isOne();
  }

  @Provide
  Arbitrary<String> wellFormed() {
    var digits = Arbitraries.strings().numeric().ofLength(6);
    var letters = Arbitraries.strings().withChars("0123456789ABCDEFGHJKLMNPQRTUWXY");
    return Combinators.combine(letters.ofLength(2), digits, letters.ofLength(10))
        .as((kind, place, rest) -> kind + place + rest);
  }
}

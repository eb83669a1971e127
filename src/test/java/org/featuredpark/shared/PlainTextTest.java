package org.featuredpark.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "园区", "🏞️👨‍👩‍👧‍👦", "\u200D", "e\u0301", "שלום", "<script>", "\uFFFD", "　"})
  void what_people_write_is_plain(String text) {
    assertThat(PlainText.isLine(text)).isTrue();
    assertThat(PlainText.isPlain(text)).isTrue();
    assertThat(PlainText.isStorable(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u0007", "\u001b[2J", "\u0085", "\u009f", "\uD83C", "\uDC00园", "\uFFFE",
      "\uFDD0", "\u202E", "\u2066"})
  void what_nobody_sees_is_not(String text) {
    assertThat(PlainText.isLine("园" + text)).isFalse();
    assertThat(PlainText.isPlain("园" + text)).isFalse();
  }

  @Test
  void a_line_has_no_break_and_a_page_may() {
    assertThat(PlainText.isPlain("一\r\n\t二")).isTrue();
    assertThat(PlainText.isLine("一\n二")).isFalse();
  }

  @Test
  void a_database_keeps_all_but_a_nul_and_half_a_character() {
    assertThat(PlainText.isStorable("\u0007\u202E\uFFFE")).isTrue();
    assertThat(PlainText.isStorable("\u0000")).isFalse();
    assertThat(PlainText.isStorable("\uD83C")).isFalse();
  }
}

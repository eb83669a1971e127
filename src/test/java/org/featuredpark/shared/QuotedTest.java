package org.featuredpark.shared;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedTest {

  private static final int LONG = 2000;

  @ParameterizedTest
  @ValueSource(strings = {"中关村（房山园）“高端制造”基地：一期、二期；A-1座！", "产值39.99亿元，占比70.01%，共15家",
      "第3条第2款；详见附件1（共5页）", "B2-3号楼 (东区) 1.5倍", "𠮷祥园区"})
  void ordinary_words_stay_as_they_are(String typed) {
    assertThat(Quoted.words(typed, LONG)).isEqualTo(typed);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '→', value = {
      "[批准](https://evil.example) → ［批准］(https：//evil.example)",
      "![](//evil.example/a.png) → !［］(//evil.example/a.png)",
      "<b onclick=x>急</b> → ＜b onclick=x＞急＜/b＞",
      "&lt;b&gt; → ＆lt;b＆gt;",
      "# 标题 → ＃ 标题",
      "**同意** → ＊＊同意＊＊",
      "WWW.evil.example → WWW．evil.example",
      "me@evil.example → me＠evil.example",
      "1. 同意 → 1． 同意",
      "12) 同意 → 12） 同意",
      "--- → －--",
      "=== → ＝==",
      "+ 同意 → ＋ 同意"})
  void what_a_renderer_would_act_on_becomes_a_word(String typed, String shown) {
    assertThat(Quoted.words(typed, LONG)).isEqualTo(shown);
  }

  @Test
  void a_text_keeps_to_its_line_and_its_direction() {
    assertThat(Quoted.words("  一\r\n\n# 二\u2028三\u0085四\t五\u000B六 ", LONG)).isEqualTo("一 ＃ 二 三 四 五 六");
    assertThat(Quoted.words("同意\u202E意同不\u2066。w\u200Bww.evil.example", LONG))
        .isEqualTo("同意意同不。www．evil.example");
    assertThat(Quoted.paragraph("一\n\n二")).isEqualTo("> 一 二\n\n");
  }

  @Test
  void a_long_text_is_cut_so_that_the_engine_can_keep_the_brief() {
    assertThat(Quoted.words("甲".repeat(700), 700)).hasSize(700);
    assertThat(Quoted.words("甲".repeat(701), 700)).startsWith("甲".repeat(700) + "…").endsWith("（全文见案卷）");
    assertThat(Quoted.words("𠮷".repeat(3), 2)).startsWith("𠮷𠮷…");
  }

  @Test
  void nothing_typed_is_said_to_be_nothing() {
    assertThat(Quoted.name(null)).isEqualTo("（未填写）");
    assertThat(Quoted.name(" \n\u200B ")).isEqualTo("（未填写）");
  }

  @Property(tries = 5000)
  void no_text_can_act(@ForAll("hostile") String typed) {
    var shown = Quoted.words(typed, LONG);
    assertThat(shown).doesNotContainPattern("[\\[\\]<>*_`#|\\\\~&@\\p{Cc}\\p{Zl}\\p{Zp}]|://|(?i)www\\.")
        .doesNotContainPattern("^([-+=\\s]|\\d{1,9}[.)])").doesNotContainPattern("\\s$");
    assertThat(Quoted.words(shown, LONG)).isEqualTo(shown);
  }

  @Property
  void no_letter_is_lost(@ForAll @Chars({'园', '区', 'a', 'Z', '7', '，', '。', '（', '）', '“', '[', '<'}) String typed) {
    assertThat(Quoted.words("园" + typed, LONG)).hasSize(typed.length() + 1);
  }

  @Provide
  Arbitrary<String> hostile() {
    var parts = Arbitraries.of("[", "](", ")", "http", "https", ":", "//", "www", "W", ".", "evil.example", "<", ">",
        "img src=x", "&#91;", "\\", "*", "_", "`", "#", "\n", "\r\n", "\u2028", "\u200B", "\u202E", "|", "~~", "1", "-",
        "+", "=", " ", "\t", "@", "园区", "。");
    return Arbitraries.oneOf(parts.list().ofMinSize(1).ofMaxSize(12).map(list -> String.join("", list)),
        Arbitraries.strings().all().ofMaxLength(40));
  }
}

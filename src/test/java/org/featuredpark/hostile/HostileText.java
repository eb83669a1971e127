package org.featuredpark.hostile;

import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** What somebody might type into any field, drawn from a seed. */
final class HostileText {

  /** Stands in every piece of markup, so that it is found again where it was not made harmless. */
  static final String MARK = "hostile";

  private static final List<Function<Random, String>> KINDS = List.of(
      random -> "<" + MARK + "><script>" + MARK + "()</script><img src=x onerror=" + MARK + "()>",
      random -> "\" " + MARK + "=\"" + random.nextInt() + "\" onmouseover=\"" + MARK + "()",
      random -> "' " + MARK + "='1' onfocus='" + MARK + "()",
      random -> "</title></script></textarea><" + MARK + " onload=" + MARK + "()>",
      random -> "javascript:" + MARK + "()",
      random -> "[" + MARK + "](javascript:" + MARK + "()) ![x](http://outside.example/" + random.nextInt() + ")",
      random -> "${T(java.lang.Runtime).getRuntime().exec('true')} #{execution.id} *{" + MARK + "} __${7*7}__",
      random -> "= 1 + 1; for x in 1..999999999 return x, date(\"2024-07-20\"), null",
      random -> "'; DROP TABLE application_draft; --' OR '1'='1",
      random -> List.of("=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(1)", "=HYPERLINK(\"http://x\")")
          .get(random.nextInt(5)),
      random -> "\u0000", random -> "园\u0000区", random -> "\u0007\u001b[2J\u0085\u009f",
      random -> "一\u000b二\f三", random -> "a\r\nX-Injected: 1\r\n\r\n<" + MARK + ">",
      random -> "\u202Efdp.exe\u202C\u2066\u200F园区", random -> "\u200B\u200C\u200D\uFEFF\u2060",
      random -> "مرحبا بالعالم שלום" + random.nextInt(), random -> "🏞️👨‍👩‍👧‍👦🇨🇳" + emoji(random),
      random -> "e" + "\u0301".repeat(1 + random.nextInt(300)), random -> "\u0489\uFFFE\uFDD0\uFFFF",
      random -> "园\uD83C", random -> "\uDC00区", random -> "\uDFFF\uD800",
      random -> List.of("CON", "NUL.pdf", "aux", "LPT1:", "COM9.xlsx", "..", ".", "C:\\windows").get(random.nextInt(8)),
      random -> "../".repeat(1 + random.nextInt(20)) + "etc/passwd", random -> "%00%2e%2e%2f%c0%ae%u0041",
      random -> "长".repeat(150 + random.nextInt(9_000)), random -> "W".repeat(1 + random.nextInt(5_000)),
      random -> " ", random -> "", random -> "\u3000\u00a0", random -> "null", random -> "undefined", random -> "[]",
      random -> "true", random -> "NaN", random -> "Infinity", random -> "-0", random -> "1e309",
      random -> "1e999999999", random -> "-1E-999999999", random -> "0x1F", random -> "１２３", random -> "1,000",
      random -> "99999999999999999999", random -> "20000.000000000000000000001", random -> "壹佰",
      random -> "2024-02-30", random -> "+999999999-12-31", random -> "-999999999-01-01", random -> "0000-01-01",
      random -> "2024-07-20T24:00:00Z", random -> "9999-12-31", random -> "1582-10-10", random -> "20240720",
      random -> "911101081000004460", random -> "91110108MA01ABCD5Ｔ", random -> "９１１１０１０８ＭＡ０１ＡＢＣＤ５Ｔ",
      random -> "x@" + MARK + ".example\nBcc: y@outside.example", HostileText::anything);

  private HostileText() {
  }

  static String drawn(Random random) {
    return KINDS.get(random.nextInt(KINDS.size())).apply(random);
  }

  /** As it can be typed into a page, which sends no half of a character. */
  static String typed(Random random) {
    var text = new StringBuilder();
    drawn(random).codePoints().map(point -> point >= 0xD800 && point <= 0xDFFF ? '?' : point)
        .forEach(text::appendCodePoint);
    return text.toString();
  }

  private static String emoji(Random random) {
    return Character.toString(0x1F300 + random.nextInt(500));
  }

  private static String anything(Random random) {
    return random.ints(1 + random.nextInt(80), 0, 0x1FFFF).filter(point -> point > 0xFFFF || random.nextBoolean())
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }
}

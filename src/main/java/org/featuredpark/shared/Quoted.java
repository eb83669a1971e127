package org.featuredpark.shared;

import java.util.regex.Pattern;

/**
 * What somebody typed, as it may stand in a Markdown text that somebody else acts on. Whatever Markdown or HTML would
 * act on becomes its full-width twin: it reads the same and does nothing. A quote is always part of one line.
 */
public final class Quoted {

  // The engine keeps a text of at most 4000 characters, and one brief may quote several people.
  private static final int LONGEST = 600;
  private static final int LONGEST_NAME = 60;
  private static final int FULL_WIDTH = 0xFEE0;

  // Marks of direction can make a line read other than it is written.
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cs}&&[^\\u200C\\u200D]]");
  private static final Pattern GAPS = Pattern.compile("[\\s\\p{Cc}\\p{Z}]+");
  private static final Pattern ACTIVE = Pattern.compile(
      // markup anywhere; what renderers turn into links by themselves; what begins a list, a rule or a heading
      "[\\[\\]<>*_`#|\\\\~&@]|:(?=//)|(?<=(?i:www))\\.|^[-+=]|(?<=^\\d{1,9})[.)]");

  private Quoted() {
  }

  /** A name or a short text. */
  public static String name(String typed) {
    return words(typed, LONGEST_NAME);
  }

  /** A text within a line. */
  public static String words(String typed) {
    return words(typed, LONGEST);
  }

  /** A text within a line, cut after so many characters. */
  public static String words(String typed, int longest) {
    var words = typed == null ? "" : GAPS.matcher(INVISIBLE.matcher(typed).replaceAll("")).replaceAll(" ").strip();
    if (words.isEmpty()) {
      return "（未填写）";
    }
    var shown = words.codePointCount(0, words.length()) <= longest ? words
        : words.substring(0, words.offsetByCodePoints(0, longest)) + "……（全文见案卷）";
    return ACTIVE.matcher(shown).replaceAll(found -> String.valueOf((char) (found.group().charAt(0) + FULL_WIDTH)));
  }

  /** A text as a paragraph of its own. */
  public static String paragraph(String typed) {
    return "> " + words(typed) + "\n\n";
  }
}

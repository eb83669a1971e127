package org.featuredpark.shared;

import java.util.Set;

/**
 * Tells text that can be stored, printed and shown as it is from text that cannot: control characters, halves of
 * characters, and marks that turn the order of what stands beside them around.
 */
public final class PlainText {

  private static final Set<Integer> BREAKS = Set.of((int) '\t', (int) '\n', (int) '\r');

  private PlainText() {
  }

  public static boolean isPlain(String text) {
    return text.codePoints().allMatch(point -> BREAKS.contains(point) || isShown(point));
  }

  /** Whether it is plain and stays on one line. */
  public static boolean isLine(String text) {
    return text.codePoints().allMatch(PlainText::isShown);
  }

  /** Whether a database and every program can hold it, however it looks. */
  public static boolean isStorable(String text) {
    return text.codePoints().allMatch(point -> point != 0 && Character.getType(point) != Character.SURROGATE);
  }

  private static boolean isShown(int point) {
    return Character.getType(point) != Character.CONTROL && Character.getType(point) != Character.SURROGATE
        && !isNoCharacter(point) && !turnsAround(point);
  }

  private static boolean isNoCharacter(int point) {
    return (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
  }

  private static boolean turnsAround(int point) {
    return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
  }
}

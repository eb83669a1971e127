package org.featuredpark.document;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The table by which a TrueType font finds the glyph of a character.
 *
 * <p>Chinese fonts draw a radical and the character that looks like it with one glyph. A PDF writer that goes back
 * from the glyph meets the radical first, and whoever copies or searches the PDF gets a character that nobody
 * types (U+2F8A for 色). A font that does not know the radicals has one way back.
 */
final class FontCharacterMap {

  static final int FIRST_RADICAL = 0x2E80;
  static final int LAST_RADICAL = 0x2FDF;

  private static final int FULL_UNICODE_FORMAT = 12;

  private final ByteBuffer font;

  private FontCharacterMap(byte[] font) {
    this.font = ByteBuffer.wrap(font);
  }

  /** Changes the font's bytes in place. */
  static void forgetRadicals(byte[] font) {
    var map = new FontCharacterMap(font);
    int table = map.tableOffset();
    int subtables = map.font.getShort(table + 2);
    for (int i = 0; i < subtables; i++) {
      map.forgetRadicalsIn(table + map.font.getInt(table + 4 + i * 8 + 4));
    }
  }

  private int tableOffset() {
    int tables = font.getShort(4);
    for (int i = 0; i < tables; i++) {
      int entry = 12 + i * 16;
      if (new String(font.array(), entry, 4, StandardCharsets.US_ASCII).equals("cmap")) {
        return font.getInt(entry + 8);
      }
    }
    throw new IllegalArgumentException("The font has no character map");
  }

  private void forgetRadicalsIn(int subtable) {
    if (font.getShort(subtable) != FULL_UNICODE_FORMAT) {
      return;
    }
    int groups = font.getInt(subtable + 12);
    for (int i = 0; i < groups; i++) {
      int group = subtable + 16 + i * 12;
      int first = font.getInt(group);
      if (first >= FIRST_RADICAL && font.getInt(group + 4) <= LAST_RADICAL) {
        font.putInt(group + 4, first);
        font.putInt(group + 8, 0);
      }
    }
  }
}

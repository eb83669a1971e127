package org.featuredpark.application;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of a roster as it was written, before it is understood.
 *
 * @param number the row in the workbook, as a spreadsheet counts them
 * @param cells the texts in the order of the columns
 */
public record RosterLine(int number, List<String> cells) {

  /** What a cell holds that is a part of another one. */
  static final String MERGED = "#合并";

  /** Longer than anything that is taken: what is cut off is refused in any case. */
  private static final int LONGEST = 500;

  public RosterLine {
    cells = cells.stream().map(text -> text.length() > LONGEST ? text.substring(0, LONGEST) : text).toList();
    if (cells.size() != RosterColumn.values().length) {
      throw new IllegalArgumentException("A roster's row has a cell for each column");
    }
  }

  String text(RosterColumn column) {
    return cells.get(column.ordinal());
  }

  RosterLine with(RosterColumn column, String text) {
    var changed = new ArrayList<>(cells);
    changed.set(column.ordinal(), text);
    return new RosterLine(number, changed);
  }
}

package org.featuredpark.application;

/**
 * What a person puts in the place of a cell, or of nothing at all: without a column the whole row goes.
 *
 * @param row the row in the workbook
 */
public record RosterFix(int row, RosterColumn column, String text) {

  public RosterFix {
    text = text == null ? "" : text.strip();
  }

  boolean removesRow() {
    return column == null;
  }
}

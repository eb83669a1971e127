package org.featuredpark.application;

import org.featuredpark.shared.Refused;

/**
 * One cell of a roster that cannot be taken as it is. R29.
 *
 * @param row the row in the workbook
 * @param text what the cell holds; empty where it holds nothing that could be corrected
 * @param what what is wrong with it
 */
public record RosterFault(int row, RosterColumn column, String text, String what) {

  Refused refused() {
    return Refused.because("R29", "roster[" + row + "]." + column.name(),
        "第" + row + "行“" + column.header() + "”：" + what + "。");
  }
}

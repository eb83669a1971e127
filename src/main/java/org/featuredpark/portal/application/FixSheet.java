package org.featuredpark.portal.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.featuredpark.application.RosterColumn;
import org.featuredpark.application.RosterFaults;

/**
 * The faulty cells of a held roster, row by row, each with the place to correct it.
 *
 * @param version which version of the roster is corrected
 */
record FixSheet(int version, String fileName, int rows, int count, boolean cut, List<Row> faulty) {

  static FixSheet of(RosterFaults faults) {
    var rows = new LinkedHashMap<Integer, Row>();
    faults.cells().forEach(cell -> rows
        .computeIfAbsent(cell.fault().row(), number -> new Row(number, cell.firm(), new ArrayList<>()))
        .cells().add(Cell.of(cell)));
    return new FixSheet(faults.version(), faults.fileName(), faults.rows(), faults.cells().size(), faults.isCut(),
        List.copyOf(rows.values()));
  }

  /** One firm's row with what is wrong in it. */
  record Row(int number, String firm, List<Cell> cells) {
  }

  /** @param choices what may be chosen; empty where it is typed */
  record Cell(String id, RosterColumn column, String label, String text, String problem, List<String> choices) {

    static Cell of(RosterFaults.Cell cell) {
      var fault = cell.fault();
      return new Cell("fix-" + fault.row() + "-" + fault.column(), fault.column(), fault.column().header(),
          fault.text(), fault.what(), fault.column().choices());
    }
  }
}

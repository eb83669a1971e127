package org.featuredpark.application;

import java.util.List;
import org.featuredpark.shared.RefusedTogether;

/**
 * What has to be corrected in a held roster before it counts. R29.
 *
 * @param version which of its versions this is about
 * @param rows how many rows it has
 */
public record RosterFaults(int version, String fileName, int rows, List<Cell> cells) {

  static RosterFaults of(HeldRoster held, List<RosterFault> faults) {
    return new RosterFaults(held.version(), held.fileName(), held.sheet().lines().size(),
        faults.stream().map(fault -> Cell.of(fault, held.sheet().line(fault.row()))).toList());
  }

  /** Whether there may be more than can be shown at once. */
  public boolean isCut() {
    return cells.size() >= RosterSheet.MOST_FAULTS;
  }

  public RefusedTogether refused() {
    return new RefusedTogether(cells.stream().map(cell -> cell.fault().refused()).toList());
  }

  /** One faulty cell, and by which firm its row is known. */
  public record Cell(RosterFault fault, String firm) {

    static Cell of(RosterFault fault, RosterLine line) {
      var name = line.text(RosterColumn.NAME);
      return new Cell(fault, name.isEmpty() || name.startsWith("#") ? line.text(RosterColumn.CREDIT_CODE) : name);
    }
  }
}

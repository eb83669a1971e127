package org.featuredpark.application;

import java.util.Arrays;
import java.util.List;
import org.featuredpark.identity.OpenToAll;
import org.featuredpark.identity.UseCase;

/** Gives the workbook that a roster is filled into. It holds columns and one example, nobody's data. */
@UseCase
@OpenToAll
public class RosterTemplate {

  private static final int EXAMPLE = 2;

  RosterTemplate() {
  }

  public byte[] workbook() {
    return RosterWorkbook.of(List.of(new RosterLine(EXAMPLE,
        Arrays.stream(RosterColumn.values()).map(RosterColumn::example).toList())));
  }
}

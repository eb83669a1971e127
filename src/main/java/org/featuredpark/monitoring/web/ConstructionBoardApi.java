package org.featuredpark.monitoring.web;

import java.time.LocalDate;
import java.util.List;
import org.featuredpark.monitoring.ReadConstructionBoard;
import org.featuredpark.monitoring.ReadConstructionBoard.BoardRow;
import org.featuredpark.monitoring.RiskLight;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The city's list of parks under construction. */
@RestController
class ConstructionBoardApi {

  private final ReadConstructionBoard board;

  ConstructionBoardApi(ReadConstructionBoard board) {
    this.board = board;
  }

  @GetMapping("/api/v1/constructions")
  List<Row> list(@RequestParam(defaultValue = "50") int limit) {
    return board.list(limit).stream().map(Row::of).toList();
  }

  /** One park, with why it is lit as it is. */
  record Row(String application, String parkName, String district, LocalDate endsOn, long daysLeft,
      RiskLight.Colour light, List<String> reasons) {

    static Row of(BoardRow row) {
      var construction = row.construction();
      return new Row(construction.application().value(), row.parkName(),
          construction.application().district().zhName(), construction.period().end(), row.daysLeft(),
          row.light().colour(), row.light().reasons());
    }
  }
}

package org.featuredpark.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.featuredpark.shared.Money;

/** One line of the table of parks. Dates stand in it as time before a round's base date. */
record ParkLine(int number, Map<String, String> cells, LocalDate baseDate) {

  String text(String column) {
    return cells.get(column);
  }

  int whole(String column) {
    return Integer.parseInt(text(column));
  }

  double degrees(String column) {
    return Double.parseDouble(text(column));
  }

  BigDecimal decimal(String column) {
    return new BigDecimal(text(column));
  }

  Money money(String column) {
    return Money.ofYuan(decimal(column));
  }

  LocalDate before(String column) {
    return baseDate.minus(Period.parse(text(column)));
  }

  <E extends Enum<E>> E choice(String column, Class<E> type) {
    return Enum.valueOf(type, text(column));
  }

  Label label() {
    return choice("label", Label.class);
  }
}

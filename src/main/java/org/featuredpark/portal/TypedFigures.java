package org.featuredpark.portal;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.featuredpark.shared.EnteredDay;
import org.featuredpark.shared.Refused;
import org.featuredpark.shared.RefusedTogether;

/** Reads figures as people type them and gathers what cannot be read; what is left empty is unknown. */
final class TypedFigures {

  private static final int MOST_DIGITS = 9;

  private final List<Refused> problems = new ArrayList<>();

  Boolean answer(String typed) {
    var text = plain(typed);
    return text.isEmpty() ? null : Boolean.valueOf(text);
  }

  LocalDate date(String field, String label, String typed) {
    var text = plain(typed);
    try {
      return text.isEmpty() ? null : EnteredDay.read(text);
    } catch (DateTimeException unreadable) {
      refuse(field, label + "：“" + text + "”不是日期，请按“2020-01-31”的格式填写。");
      return null;
    }
  }

  BigDecimal number(String field, String label, String typed, int decimals) {
    var text = plain(typed).replace(",", "");
    if (text.isEmpty()) {
      return null;
    }
    if (!text.matches("\\d{1,20}(\\.\\d{1,20})?")) {
      refuse(field, label + "：“" + text + "”不是数字。");
      return null;
    }
    var number = new BigDecimal(text);
    if (number.scale() > decimals || number.precision() - number.scale() > MOST_DIGITS) {
      refuse(field, label + "：“" + text + "”不正确，整数部分不超过" + MOST_DIGITS + "位，"
          + (decimals == 0 ? "不能有小数。" : "小数不超过" + decimals + "位。"));
      return null;
    }
    return number;
  }

  Integer count(String field, String label, String typed) {
    var number = number(field, label, typed, 0);
    return number == null ? null : number.intValueExact();
  }

  void require(boolean met, String field, String message) {
    if (!met) {
      refuse(field, message);
    }
  }

  void mustBeReadable() {
    if (!problems.isEmpty()) {
      throw new RefusedTogether(problems);
    }
  }

  private void refuse(String field, String message) {
    problems.add(Refused.field(field, message));
  }

  private static String plain(String typed) {
    return Normalizer.normalize(Objects.requireNonNullElse(typed, ""), Normalizer.Form.NFKC).strip();
  }
}

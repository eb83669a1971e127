package org.featuredpark.calendar;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.featuredpark.shared.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarYearTest {

  private static final String YEAR = """
      date,kind,name
      2027-01-01,HOLIDAY,元旦
      2027-02-08,HOLIDAY,春节
      2027-04-05,HOLIDAY,清明节
      2027-05-01,HOLIDAY,劳动节
      2027-06-09,HOLIDAY,端午节
      2027-10-01,HOLIDAY,国庆节、中秋节
      2027-10-10,WORKDAY,国庆节
      """;

  @ParameterizedTest
  @CsvSource({"清明节, 假日, 清明", "'2027-10-10,WORKDAY', '2027-10-11,WORKDAY', 不是周末",
      "2027-06-09, 2028-06-09, 不属于", "2027-01-01, 2026-11-30, 不属于", "2027-02-08, 2027-01-01, 重复",
      "2027-06-09, 2027-06-31, 无法识别", "'05,HOLIDAY', '05,FREE', 无法识别", "'date,', 'day,', 首行",
      "国庆节、中秋节, '国庆节', 中秋"})
  void a_faulty_arrangement_is_refused_with_the_fault_named(String sound, String faulty, String fault) {
    assertThatThrownBy(() -> new CalendarYear(2027, CalendarText.parse(YEAR.replace(sound, faulty))))
        .isInstanceOf(Refused.class).hasMessageContaining(fault);
  }
}

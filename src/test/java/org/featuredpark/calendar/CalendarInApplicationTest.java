package org.featuredpark.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.featuredpark.testing.CaseworkTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseworkTest
class CalendarInApplicationTest {

  private static final String YEAR_2041 = """
      date,kind,name
      2041-01-01,HOLIDAY,元旦
      2041-02-01,HOLIDAY,春节
      2041-04-04,HOLIDAY,清明节
      2041-05-01,HOLIDAY,劳动节
      2041-06-03,HOLIDAY,端午节
      2041-09-10,HOLIDAY,中秋节
      2041-10-01,HOLIDAY,国庆节
      """;

  @Autowired
  private LoadCalendarYear load;

  @Autowired
  private WorkingDays workingDays;

  @Autowired
  private Clock clock;

  @Autowired
  private SimulatedTime time;

  @Test
  void a_year_can_be_counted_as_soon_as_its_loading_is_committed() {
    assertThat(workingDays.calendar().covers(2041)).isFalse();
    load.load(2041, YEAR_2041);
    assertThat(workingDays.calendar().isWorkingDay(LocalDate.of(2041, 2, 1))).isFalse();
  }

  @Test
  void everything_is_given_the_one_beijing_clock() {
    assertThat(clock).isInstanceOf(BeijingClock.class);
    assertThat(time.isMovable()).isTrue();
  }
}

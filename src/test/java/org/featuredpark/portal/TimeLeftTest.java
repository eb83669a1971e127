package org.featuredpark.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLeftTest {

  /** The end is the first instant of 21 July in Beijing. */
  @ParameterizedTest
  @CsvSource({
      "2024-07-17T12:00:00Z, 还剩 3 天 4 小时",
      "2024-07-17T16:00:00Z, 还剩 3 天",
      "2024-07-19T16:00:00.001Z, 还剩 23 小时 59 分钟",
      "2024-07-20T14:00:00Z, 还剩 2 小时",
      "2024-07-20T15:01:00Z, 还剩 59 分钟",
      "2024-07-20T15:59:59.999Z, 还剩不到 1 分钟",
      "2024-07-20T16:00:00Z, 已截止"})
  void time_left_is_rounded_down_and_ends_with_the_last_instant(String now, String said) {
    assertThat(TimeLeft.between(Instant.parse(now), Instant.parse("2024-07-20T16:00:00Z"))).isEqualTo(said);
  }
}
